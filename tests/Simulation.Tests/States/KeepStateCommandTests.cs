using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovGrid.Simulation.Commands;
using GovGrid.Testing;

namespace GovGrid.Simulation.States;

/// <summary>States at the command line.</summary>
public sealed class KeepStateCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("govgrid-keep-");

    public KeepStateCommandTests()
    {
        Write("whole.json", new { @base = Repository.PathOf("towns", "yunxi"), from = "2026-03-02T08:00", days = 2, seed = 7, demandFactor = 6 });
        Write("rest.json", new { @base = "whole.json", start = new { state = "kept.json" }, days = 1 });
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("virtual", "virtual")]
    [InlineData("virtual", "orleans")]
    [InlineData("orleans", "virtual")]
    public async Task The_trace_of_the_second_day_is_the_same_whether_the_first_was_lived_before_it_or_kept(string first, string second)
    {
        await Done("simulate", In("whole.json"), "--replications", "1", "--trace", In("whole.tsv"));

        await Done("simulate", In("whole.json"), "--replications", "1", "--days", "1", "--host", first, "--keep-state", In("kept.json"));
        await Done("simulate", In("rest.json"), "--replications", "1", "--host", second, "--trace", In("rest.tsv"), "--html", In("rest.html"));

        var rest = File.ReadAllLines(In("rest.tsv"));
        Assert.True(rest.Length > 200, $"Only {rest.Length} lines.");
        Assert.Equal(File.ReadAllLines(In("whole.tsv"))[^(rest.Length - 1)..], rest[1..]);
        Assert.Contains("Goes on from the state kept at", File.ReadAllText(In("rest.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_replications_of_a_sweep_start_from_one_state()
    {
        await Done("simulate", In("whole.json"), "--replications", "1", "--days", "1", "--keep-state", In("kept.json"));
        WriteStudy("");

        await Done("sweep", In("try.study.json"), "--json", In("o.json"));

        var points = JsonNode.Parse(File.ReadAllText(In("o.json")))!["points"]!.AsArray();
        Assert.All(points, point => Assert.Equal(3, (int)point!["figures"]!["workers.meanUtilisation"]!["replications"]!));
        Assert.True((double)points[0]!["figures"]!["incidents.reported"]!["mean"]! < (double)points[1]!["figures"]!["incidents.reported"]!["mean"]!);
    }

    [Fact]
    public async Task What_waits_at_the_start_is_in_the_queues_and_not_among_the_reported()
    {
        await Done("simulate", In("whole.json"), "--replications", "1", "--days", "1", "--keep-state", In("kept.json"));
        Write("quiet.json", new { @base = "rest.json", demandFactor = 0 });

        await Done("simulate", In("quiet.json"), "--replications", "2", "--json", In("o.json"));

        var figures = JsonNode.Parse(File.ReadAllText(In("o.json")))!;
        Assert.Equal(0, (double)figures["incidents"]!["reported"]!["mean"]!);
        Assert.True((double)figures["workers"]!["finishedMinutes"]!["mean"]! > 0, "Nobody went on with what was in hand.");
    }

    [Fact]
    public async Task What_cannot_be_used_ends_with_2_and_is_told()
    {
        File.WriteAllText(In("kept.json"), "{}");

        var (code, complained) = await Run("simulate", In("rest.json"));

        Assert.Equal(ExitCodes.BadInput, code);
        Assert.Contains("kept.json $.format: expected \"govgrid.state\", the state of a town", complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_warm_up_beside_a_state_is_refused()
    {
        await Done("simulate", In("whole.json"), "--replications", "1", "--days", "1", "--keep-state", In("kept.json"));
        WriteStudy(""" , "warmUp": { "days": 1 } """);

        var (code, complained) = await Run("sweep", In("try.study.json"));

        Assert.Equal(ExitCodes.BadInput, code);
        Assert.Contains("try.study.json $.warmUp: expected none where a scenario starts from a state", complained, StringComparison.Ordinal);
    }

    private string In(string name) => Path.Combine(folder.FullName, name);

    private void Write(string name, object content) => File.WriteAllText(In(name), JsonSerializer.Serialize(content));

    private void WriteStudy(string more) => File.WriteAllText(In("try.study.json"), $$"""
        {
          "name": { "zh": "试", "en": "A try" },
          "scenario": "rest.json",
          "factors": [{ "name": "demand", "path": "demandFactor", "values": [1, 6] }],
          "replications": { "fixed": 3 },
          "figures": ["incidents.reported", "workers.meanUtilisation"]{{more}}
        }
        """);

    private static async Task Done(params string[] typed)
    {
        var (code, complained) = await Run(typed);
        Assert.Equal((ExitCodes.Done, ""), (code, complained));
    }

    private static async Task<(int Code, string Complained)> Run(params string[] typed)
    {
        using var said = new StringWriter();
        using var complained = new StringWriter();
        var code = await GovGridCommand.Run(typed, new InvocationConfiguration { Output = said, Error = complained });
        return (code, complained.ToString());
    }
}
