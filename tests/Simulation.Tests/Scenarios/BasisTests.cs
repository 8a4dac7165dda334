using System.Text.Json;
using System.Text.Json.Nodes;
using GovGrid.Common;
using GovGrid.Simulation.Scenarios;
using GovGrid.Testing;

namespace GovGrid.Simulation.Tests.Scenarios;

public sealed class BasisTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("govgrid-basis-");

    [Fact]
    public void A_town_lived_as_it_is_differs_in_nothing_and_tells_its_assumptions_with_their_reasons()
    {
        var basis = ScenarioFile.Load(Repository.PathOf("towns/ningwei")).Basis;

        Assert.Empty(basis.Differences);
        var perDay = Assert.Single(basis.Assumptions, stated => stated is { File: "world.json", Path: "demand.perDay" });
        Assert.Equal(49.5, perDay.Value!.GetValue<double>());
        Assert.StartsWith("Field report", perDay.Reason.En, StringComparison.Ordinal);
        Assert.StartsWith("实地报告", perDay.Reason.Zh, StringComparison.Ordinal);
        Assert.Contains(basis.Assumptions, stated => stated is { File: "town.json", Path: "policy.detourFactor" });
    }

    [Fact]
    public void A_scenario_tells_what_differs_with_the_value_before_and_why()
    {
        var scenario = Written("""{"reason": "more roadworks", "demandFactor": 2, "people": {"workers": 100}, "set": {"town.policy.detourFactor": 1.5}}""");

        var basis = ScenarioFile.Load(scenario).Basis;

        Assert.Equal(["demandFactor", "people.workers", "town.policy.detourFactor"], basis.Differences.Select(found => found.Path));
        Assert.All(basis.Differences, found => Assert.Equal(("own.json", new LocalizedText("more roadworks", "more roadworks")), (found.Source, found.Reason)));
        Assert.Equal((1.3, 1.5), (basis.Differences[2].Before!.GetValue<double>(), basis.Differences[2].After!.GetValue<double>()));
        Assert.Equal(1.5, Assert.Single(basis.Assumptions, stated => stated.Path == "policy.detourFactor").Value!.GetValue<double>());
    }

    [Fact]
    public void Every_reason_of_the_reference_town_is_there_in_both_languages_and_none_is_left_over()
    {
        var reasons = ScenarioFile.Load(Repository.PathOf("towns/ningwei")).Basis.Assumptions.Select(stated => stated.Reason).Distinct().ToArray();

        Assert.Empty(reasons.Where(reason => reason.Zh == reason.En).Select(reason => reason.En));
        var file = JsonNode.Parse(File.ReadAllText(Repository.PathOf("towns/ningwei/reasons.json")))!["zh"]!.AsObject();
        Assert.Equal(reasons.Select(reason => reason.En).Order(StringComparer.Ordinal), file.Select(entry => entry.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_scenario_gives_its_reason_in_both_languages_where_it_can()
    {
        var scenario = Written("""{"reason": {"zh": "道路施工增多", "en": "more roadworks"}, "demandFactor": 2}""");

        Assert.Equal(new LocalizedText("道路施工增多", "more roadworks"), Assert.Single(ScenarioFile.Load(scenario).Basis.Differences).Reason);
    }

    [Fact]
    public void A_value_that_brings_its_own_reason_is_told_with_that()
    {
        var scenario = Written("""
            {"reason": "a trial", "set": {"world.workers.absence": {"value": 0.1, "reason": "an epidemic of flu"},
              "world.workers.breaks": [{"afterHours": 4, "latestHours": 6, "minutes": 30, "reason": "a meal at midday"}]}}
            """);

        var differences = ScenarioFile.Load(scenario).Basis.Differences;

        Assert.Equal(["an epidemic of flu", "a meal at midday"], differences.Select(found => found.Reason!.En));
        Assert.Equal(["0.1", """[{"afterHours":4,"latestHours":6,"minutes":30}]"""], differences.Select(found => found.After!.ToJsonString()));
    }

    [Fact]
    public void What_is_given_at_the_start_is_of_no_file_and_tells_the_files_own_value_before()
    {
        var scenario = Written("""{"seed": 5}""");

        var found = Assert.Single(ScenarioFile.Load(scenario, new Dictionary<string, JsonElement> { ["seed"] = JsonSerializer.SerializeToElement(9) }).Basis.Differences, found => found.Source is null);

        Assert.Equal(("seed", 5, 9), (found.Path, found.Before!.GetValue<int>(), found.After!.GetValue<int>()));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Written(string scenario)
    {
        var path = Path.Combine(folder.FullName, "own.json");
        File.WriteAllText(path, $"{{\"base\": {JsonSerializer.Serialize(Repository.PathOf("towns/ningwei"))}, {scenario[1..]}");
        return path;
    }
}
