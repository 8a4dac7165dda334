using System.Text.Json;
using System.Text.Json.Nodes;
using GovGrid.Simulation.Scenarios;
using GovGrid.Testing;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.States;

/// <summary>States as files, and scenarios that name one.</summary>
public sealed class StateFileTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Cut = SmallTown.MondayMorning.AddDays(1.4);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("govgrid-state-");
    private JsonObject kept = [];

    public async Task InitializeAsync()
    {
        await using var lived = Lived.From(SmallTown.MondayMorning, Lived.Yunxi(factor: 6));
        await lived.Until(Cut);
        StateFile.Write(In("kept.json"), await lived.Keep());
        kept = JsonNode.Parse(File.ReadAllText(In("kept.json")))!.AsObject();
    }

    public Task DisposeAsync()
    {
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public void A_file_says_at_its_beginning_what_it_is()
    {
        Assert.StartsWith("""{"format":"govgrid.state","version":1,"town":"990101100","townVersion":""", File.ReadAllText(In("kept.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_starts_at_the_instant_of_the_state_unless_it_says_later()
    {
        var basis = Scenario(new { @base = Yunxi, from = "2020-01-01T00:00", warmUpDays = 3, start = "warm" }, "basis.json");

        var (now, later) = (Load(new { @base = basis, start = State }), Load(new { @base = basis, start = State, from = "2026-12-24T12:00" }));

        Assert.Equal((Cut, Cut), (now.Begin, now.From));
        Assert.Equal((Cut, new DateTimeOffset(2026, 12, 24, 6, 0, 0, TimeSpan.Zero)), (later.Begin, later.From)); // 12:00 in Urumqi
    }

    [Fact]
    public void What_a_scenario_changes_of_its_town_does_not_make_it_another_town()
    {
        var scenario = Load(new { @base = Yunxi, start = State, set = new Dictionary<string, object> { ["town.policy.detourFactor"] = 2 } });

        Assert.Equal(2, scenario.Town.Definition.Policy.DetourFactor);
        Assert.NotNull(scenario.State);
    }

    [Theory]
    [InlineData("""{"base": "TOWN", "start": {"state": "none.json"}}""", "s.json $.start.state: expected a file, found none at ")]
    [InlineData("""{"base": "TOWN", "start": {"stat": "kept.json"}}""", "s.json $.start")]
    [InlineData("""{"base": "TOWN", "start": {"state": "kept.json"}, "warmUpDays": 1}""", "s.json $.warmUpDays: expected none beside a start from a state")]
    [InlineData("""{"base": "TOWN", "start": {"state": "kept.json"}, "from": "2026-11-03T16:00"}""", "s.json $.from: expected 2026-11-03T16:36 or later, when the state was kept, found 2026-11-03T16:00")]
    [InlineData("""{"base": "OTHER", "start": {"state": "kept.json"}}""", "kept.json $.town: expected 330109013, the town of the scenario, found 990101100")]
    [InlineData("""{"base": "TOWN", "start": {"state": "kept.json"}, "people": {"workers": 1}}""", "in the town of the scenario, since incident 990101100-")]
    public void A_scenario_that_does_not_fit_its_state_is_told_with_its_file_place_and_expectation(string text, string expected)
    {
        File.WriteAllText(In("s.json"), text.Replace("TOWN", Yunxi, StringComparison.Ordinal).Replace("OTHER", Repository.PathOf("towns", "ningwei"), StringComparison.Ordinal));

        Assert.Contains(expected, Assert.Throws<DataFileException>(() => ScenarioFile.Load(In("s.json"))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("format", "\"others.state\"", "kept.json $.format: expected \"govgrid.state\", the state of a town")]
    [InlineData("version", "2", "kept.json $.version: expected 1, the version of the format that this program knows")]
    [InlineData("townVersion", "\"0123456789abcdef\"", "kept.json $.townVersion: expected ")]
    [InlineData("incidents", "[]", "kept.json $.grids['")]
    [InlineData("incidents", "[{\"id\": \"990101100-00000000000000000000000000\", \"events\": []}]", "kept.json $.incidents[0].events[0]: expected the event reported")]
    [InlineData("incidents", "[{\"id\": \"x\", \"events\": [{\"type\": \"sung\"}]}]", "kept.json $.incidents[0].events[0]")]
    [InlineData("workers", "7", "kept.json $.workers: expected what 'govgrid simulate --keep-state' writes, found:")]
    [InlineData("record", null, "kept.json $: expected what 'govgrid simulate --keep-state' writes, found:")]
    [InlineData("at", "\"2026-11-02T00:00:00Z\"", ".at: expected events in the order of time up to 2026-11-02 00:00:00Z")]
    public void A_state_that_was_changed_is_told_with_its_file_place_and_expectation(string property, string? value, string expected)
    {
        if (value is null) kept.Remove(property);
        else kept[property] = JsonNode.Parse(value);
        File.WriteAllText(In("kept.json"), kept.ToJsonString());

        Assert.Contains(expected, Assert.Throws<DataFileException>(() => Load(new { @base = Yunxi, start = State })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_that_was_cut_short_is_told_with_line_and_column()
    {
        var text = File.ReadAllText(In("kept.json"));
        File.WriteAllText(In("kept.json"), text[..(text.Length / 2)]);

        Assert.Matches(@"kept\.json (\$\S*|line 1 column \d+): expected what", Assert.Throws<DataFileException>(() => Load(new { @base = Yunxi, start = State })).Message);
    }

    private static object State { get; } = new { state = "kept.json" };

    private static string Yunxi => Repository.PathOf("towns", "yunxi");

    private string In(string name) => Path.Combine(folder.FullName, name);

    private Scenario Load(object scenario) => ScenarioFile.Load(Scenario(scenario, "s.json"));

    private string Scenario(object scenario, string name)
    {
        File.WriteAllText(In(name), JsonSerializer.Serialize(scenario));
        return In(name);
    }
}
