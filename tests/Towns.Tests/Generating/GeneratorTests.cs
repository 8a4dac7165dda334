using System.Text.Json.Nodes;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Generating;
using GovGrid.Towns.Loading;
using GovGrid.Towns.Tests.Fixtures;

namespace GovGrid.Towns.Tests.Generating;

public sealed class GeneratorTests : IDisposable
{
    private static readonly string[] Generated = [TownFiles.Zones, TownFiles.Communities, TownFiles.Grids, TownFiles.Workers, TownFiles.Addresses];

    private readonly string folder = Directory.CreateTempSubdirectory("govgrid-generated-").FullName;

    public static TheoryData<string> Names => SharedTowns.Names;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory, MemberData(nameof(Names))]
    public void The_same_spec_gives_the_bytes_that_are_checked_in(string town)
    {
        TownGenerator.Generate(Path.Combine(Repository.Town(town), "source", "spec.json"), folder);
        foreach (var file in Generated)
            Assert.True(File.ReadAllBytes(Path.Combine(Repository.Town(town), file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(folder, file))), file);
    }

    [Fact]
    public void Another_seed_gives_another_town_that_still_tiles()
    {
        using var copy = new TownCopy();
        var before = File.ReadAllText(copy.PathOf(TownFiles.Grids));
        TownGenerator.Generate(Spec(spec => spec["seed"] = 8), copy.Folder);
        Assert.NotEqual(before, File.ReadAllText(copy.PathOf(TownFiles.Grids)));
        Assert.Equal(12, Load(copy.Folder).Definition.Grids.Count);
    }

    [Fact]
    public void Twenty_seeds_all_give_sound_towns()
    {
        using var copy = new TownCopy();
        for (var seed = 100; seed < 120; seed++)
        {
            TownGenerator.Generate(Spec(spec => spec["seed"] = seed), copy.Folder);
            Assert.Equal(5, Load(copy.Folder).Definition.Communities.Count);
        }
    }

    [Fact]
    public void More_than_999_grids_in_a_community_are_refused()
    {
        var error = Assert.Throws<SpecException>(() => GridNumbering.Code("990101100001", 1000));
        Assert.Contains("at most 999 grids", error.Message, StringComparison.Ordinal);
        Assert.Equal("990101100001999", GridNumbering.Code("990101100001", 999));
    }

    [Theory]
    [InlineData("grids", "count", 4, "$.grids.count", "at least one for each of the 5 communities")]
    [InlineData("workers", "vehicles", null, "$.workers.vehicles", "at least 1 items")]
    public void A_spec_that_no_town_can_be_made_of_is_told_with_its_path(string part, string property, int? value, string place, string words) =>
        Expect(spec => spec[part]![property] = value is null ? new JsonArray() : value, place, words);

    [Fact]
    public void Vehicles_that_do_not_sum_to_the_workers_are_told() =>
        Expect(spec => spec["workers"]!["vehicles"]![0]!["count"] = 9, "$.workers.vehicles", "20 workers");

    [Fact]
    public void More_zones_than_communities_are_told() =>
        Expect(spec => spec["zones"]!["names"] = new JsonArray([.. Enumerable.Range(0, 6).Select(i => new JsonObject { ["zh"] = $"{i}", ["en"] = $"{i}" })]), "$.zones.names", "at most 5");

    [Fact]
    public void Too_few_road_names_are_told() => Expect(spec => spec["addresses"]!["endings"] = new JsonArray("路"), "$.addresses.stems", "12 road names");

    [Fact]
    public void An_outline_that_crosses_itself_is_told() =>
        Expect(spec => spec["outline"]!["ring"] = JsonNode.Parse("[[87.5,43.7],[87.6,43.8],[87.6,43.7],[87.5,43.8]]"), "$.outline.ring", "cross itself");

    [Fact]
    public void An_assumption_without_a_reason_is_told() =>
        Expect(spec => spec["grids"]!.AsObject().Remove("reason"), "$.grids", "\"reason\"");

    [Fact]
    public void A_source_file_that_is_not_there_is_told() =>
        Assert.Contains(
            Assert.Throws<GenerationException>(() => TownGenerator.Generate(Spec(spec => spec["communities"]!["file"] = "none.csv"), folder)).Faults,
            fault => fault.File == "none.csv");

    private void Expect(Action<JsonNode> change, string place, string words)
    {
        var faults = Assert.Throws<GenerationException>(() => TownGenerator.Generate(Spec(change), folder)).Faults;
        Assert.Contains(faults, fault => fault.Location.StartsWith(place, StringComparison.Ordinal) && fault.Problem.Contains(words, StringComparison.Ordinal));
    }

    private static Town Load(string path) => TownFolder.Load(path);

    // The small town's spec, changed, with its source beside it.
    private string Spec(Action<JsonNode> change)
    {
        var source = Path.Combine(Repository.Town("yunxi"), "source");
        var spec = JsonNode.Parse(File.ReadAllText(Path.Combine(source, "spec.json")))!;
        change(spec);
        File.Copy(Path.Combine(source, "communities.csv"), Path.Combine(folder, "source.csv"), overwrite: true);
        if (spec["communities"]!["file"]!.GetValue<string>() == "communities.csv") spec["communities"]!["file"] = "source.csv";
        var path = Path.Combine(folder, "spec.json");
        File.WriteAllText(path, spec.ToJsonString());
        return path;
    }
}
