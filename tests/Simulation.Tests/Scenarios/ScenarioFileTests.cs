using System.Text.Json;
using GovGrid.Simulation.Scenarios;
using GovGrid.Testing;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Tests.Scenarios;

public sealed class ScenarioFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("govgrid-scenario-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_folder_of_a_town_is_a_scenario_of_the_town_as_it_is()
    {
        var scenario = ScenarioFile.Load(Town);

        Assert.Equal("990101100", scenario.Town.Code);
        Assert.Equal(28, (scenario.Until - scenario.From).TotalDays);
        Assert.Equal(scenario.From, scenario.Begin);
        Assert.Equal(scenario.Assumed.Seed, scenario.Seed);
    }

    [Fact]
    public void The_nearest_of_a_chain_of_files_says_what_holds_and_the_others_what_it_leaves_out()
    {
        Write("base.json", new { @base = Town, from = "2026-03-02T08:00", days = 3, seed = 7, set = new Dictionary<string, object> { ["town.policy.detourFactor"] = 1.5, ["town.policy.warnAtShare"] = 0.6 } });
        var path = Write("over.json", new { @base = "base.json", days = 5, set = new Dictionary<string, object> { ["town.policy.detourFactor"] = 2 } });

        var scenario = ScenarioFile.Load(path);

        Assert.Equal(5, (scenario.Until - scenario.From).TotalDays);
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 2, 0, 0, TimeSpan.Zero), scenario.From); // 08:00 in Urumqi
        Assert.Equal(7UL, scenario.Seed);
        Assert.Equal((2, 0.6), (scenario.Town.Definition.Policy.DetourFactor, scenario.Town.Definition.Policy.WarnAtShare));
    }

    [Fact]
    public void A_value_may_be_set_in_an_element_found_by_place_or_by_what_it_says()
    {
        var path = Write("s.json", new
        {
            @base = Town,
            set = new Dictionary<string, object> { ["town.vehicles[0].kilometresPerHour"] = 33, ["world.desks.triage[0].value"] = new { law = "constant", value = 2 } },
        });

        var scenario = ScenarioFile.Load(path);

        Assert.Equal(33, scenario.Town.Definition.Vehicles[0].KilometresPerHour);
        Assert.Equal(2, scenario.Assumed.Desks.Triage[0].Value.Quantile(0.5));
        Assert.NotEqual(ScenarioFile.Load(Town).Town.Definition.Version, scenario.Town.Definition.Version);
    }

    [Fact]
    public void Weather_and_events_begin_at_times_as_scenarios_write_them()
    {
        var path = Write("s.json", new { @base = Repository.PathOf("towns", "ningwei"), set = new Dictionary<string, object> { ["world.weather[0].first"] = "2026-11-02T06:00" } });

        Assert.Equal(new DateTime(2026, 11, 2, 6, 0, 0), ScenarioFile.Load(path).Assumed.Weather[0].First);
    }

    [Fact]
    public void The_example_of_Ningwei_on_four_crews_can_be_lived()
    {
        var scenario = ScenarioFile.Load(Repository.PathOf("scenarios", "ningwei", "four-crews.json"));

        Assert.Equal(["A", "B", "C", "D"], scenario.Town.Definition.Workers.Select(worker => worker.Crew).Distinct().Order());
        Assert.Equal((0.05, 3, 1), (scenario.Assumed.Workers.Absence!.Value, scenario.Assumed.Demand.Events![0].Factor, scenario.Assumed.Workers.Breaks!.Count));
    }

    [Fact]
    public void A_warm_start_lives_some_days_before_figures_count()
    {
        var scenario = ScenarioFile.Load(Write("s.json", new { @base = Town, start = "warm", warmUpDays = 1.5 }));

        Assert.Equal(TimeSpan.FromDays(1.5), scenario.From - scenario.Begin);
    }

    [Fact]
    public void Fewer_workers_are_spread_over_the_crews_and_more_are_new_ones_in_the_same_grids()
    {
        var town = ScenarioFile.Load(Town).Town.Definition;

        var (fewer, more) = (Staffed(town.Workers.Count - 3), Staffed(town.Workers.Count * 2));

        Assert.Equal(town.Workers.Count - 3, fewer.Count);
        Assert.Equal(town.Workers.Count * 2, more.Select(worker => worker.Id).Distinct().Count());
        Assert.All([fewer, more], workers => Assert.True(Spread(workers) <= 1, "The crews are not of one size."));
        Assert.Empty(more.Select(worker => worker.HomeGrid).Except(town.Workers.Select(worker => worker.HomeGrid)));

        static int Spread(IReadOnlyList<GovGrid.Towns.WorkerDefinition> workers) =>
            workers.GroupBy(worker => worker.Crew).Max(crew => crew.Count()) - workers.GroupBy(worker => worker.Crew).Min(crew => crew.Count());
    }

    [Fact]
    public void Posts_at_desks_and_in_units_are_those_of_the_scenario_for_each_crew()
    {
        var ningwei = Repository.PathOf("towns", "ningwei");

        var town = ScenarioFile.Load(Write("s.json", new { @base = ningwei, people = new { desks = new { intake = 4 }, units = new Dictionary<string, int> { ["agency/chengguan"] = 1 } } })).Town;

        var intake = town.Definition.CommandRoom.Posts.Where(post => post.Desks.Contains(GovGrid.Towns.Desk.Intake)).ToLookup(post => post.Duty);
        Assert.Equal(3, intake.Count);
        Assert.All(intake, crew => Assert.Equal(4, crew.Count()));
        Assert.All(town.FindPosts(GovGrid.Common.UnitKey.Agency("chengguan"))!.ToLookup(post => post.Duty), duty => Assert.Single(duty));
        Assert.Equal(town.Definition.CommandRoom.Posts.Count, town.Definition.CommandRoom.Posts.Select(post => post.Id).Distinct().Count());
    }

    [Fact]
    public void Values_over_a_file_lead_into_the_town_or_into_the_scenario_itself()
    {
        var over = new Dictionary<string, JsonElement> { ["days"] = JsonSerializer.SerializeToElement(2), ["people.workers"] = JsonSerializer.SerializeToElement(5), ["town.policy.warnAtShare"] = JsonSerializer.SerializeToElement(0.5) };

        var scenario = ScenarioFile.Load(Town, over);

        Assert.Equal((2, 5, 0.5), ((scenario.Until - scenario.From).TotalDays, scenario.Town.Definition.Workers.Count, scenario.Town.Definition.Policy.WarnAtShare));
    }

    [Theory]
    [InlineData("people.units.agency/works")]
    [InlineData("people.units['agency/works']")]
    public void A_name_in_a_path_may_stand_in_brackets_and_quotes_as_faults_tell_it(string path)
    {
        var town = ScenarioFile.Load(Town, new Dictionary<string, JsonElement> { [path] = JsonSerializer.SerializeToElement(3) }).Town;

        Assert.All(town.FindPosts(GovGrid.Common.UnitKey.Agency("works"))!.ToLookup(post => post.Duty), duty => Assert.Equal(3, duty.Count()));
    }

    [Theory]
    [InlineData("""{"base": "TOWN", "days": 0}""", "s.json $.days: expected more than 0, found 0")]
    [InlineData("""{"base": "TOWN", "dayz": 1}""", "s.json $.dayz: expected no property \"dayz\"")]
    [InlineData("""{"base": "nowhere"}""", "s.json $.base: expected the folder of a town or a scenario file, found nothing at nowhere")]
    [InlineData("""{"base": "s.json"}""", "$.base: expected a base that does not stand on this file itself")]
    [InlineData("""{"base": "TOWN", "from": "tomorrow"}""", "s.json $.from: expected a local date and time such as 2026-11-02T06:00, found tomorrow")]
    [InlineData("""{"base": "TOWN", "start": "empty", "warmUpDays": 2}""", "s.json $.warmUpDays: expected none beside an empty start")]
    [InlineData("""{"base": "TOWN", "demandFactor": -1}""", "s.json $.demandFactor: expected at least 0, found -1")]
    [InlineData("""{"base": "TOWN", "set": {"city.name": 1}}""", "$.set['city.name']: expected a path that begins with one of town, categories")]
    [InlineData("""{"base": "TOWN", "set": {"town.vehicles[99].kilometresPerHour": 1}}""", "$.set['town.vehicles[99].kilometresPerHour']: expected a path that leads somewhere, found nothing at $.vehicles for '[99]'")]
    [InlineData("""{"base": "TOWN", "set": {"town.policy.detourFactor": 0.2}}""", "$.set['town.policy.detourFactor']: expected at least 1, found 0.2 (in town.json $.policy.detourFactor.value)")]
    [InlineData("""{"base": "TOWN", "set": {"world.demand.perDay": -5}}""", "$.set['world.demand.perDay']")]
    [InlineData("""{"base": "TOWN", "people": {"desks": {"kitchen": 2}}}""", "s.json $.people.desks.kitchen: expected one of")]
    [InlineData("""{"base": "TOWN", "from": "9999-12-30T00:00"}""", "s.json $.from: expected a year from 1900 to 2900, found 9999-12-30T00:00")]
    [InlineData("""{"base": "TOWN", "from": "2018-03-11T02:30", "set": {"town.timeZone": "America/Toronto"}}""", "s.json $.from: expected a time that there is in America/Toronto")]
    [InlineData("""{"base": "TOWN", "seed": 18446744073709551616}""", "s.json $.seed: expected a whole number from -9223372036854775808 to 9223372036854775807, found 18446744073709551616")]
    [InlineData("""{"base": "TOWN", "days": 1e999}""", "s.json $.days: expected a number that a double can hold, found 1e999")]
    [InlineData("""{"base": "TOWN", "demandFactor": 100000, "set": {"world.demand.perDay": 500}}""", "s.json $.demandFactor: expected at most 10000000 reports a day")]
    [InlineData("""{"base": "TOWN", "set": {"world.weather[0].first": "tomorrow"}}""", "expected a local date and time such as 2026-11-02T06:00, found \"tomorrow\"")]
    [InlineData("""{"base": "TOWN", "people": {"wrkers": 3}}""", "expected no property \"wrkers\"; there are rota, workers, desks, units")]
    [InlineData("""{"base": "TOWN", "people": {"rota": "none.json"}}""", "s.json $.people.rota: expected a file, found none at none.json")]
    [InlineData("""{"base": "TOWN", "recorded": "none.json"}""", "s.json $.recorded: expected a file, found none at none.json")]
    [InlineData("""{"base": "TOWN", "courses": "none.json"}""", "s.json $.courses: expected a file, found none at none.json")]
    [InlineData("""{"base": "TOWN", "files": {"workers.csv": "none.csv"}}""", "s.json $.files['workers.csv']: expected a file, found none at none.csv")]
    [InlineData("""{"base": "TOWN", "files": {"wokers.csv": "s.json"}}""", "s.json $.files['wokers.csv']: expected a file of a town: town.json, ")]
    [InlineData("""{"base": "TOWN", "files": {"workers.csv": "s.json"}}""", "s.json line 1: expected ")]
    [InlineData("""{"base": "TOWN", "people": {"units": {"agency/none": 2}}}""", "s.json $.people.units['agency/none']: expected a unit with posts")]
    public void A_scenario_that_cannot_be_used_is_told_with_its_file_place_and_expectation(string text, string expected)
    {
        var path = Path.Combine(folder.FullName, "s.json");
        File.WriteAllText(path, text.Replace("TOWN", Town, StringComparison.Ordinal));

        var refused = Assert.Throws<DataFileException>(() => ScenarioFile.Load(path));

        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }

    private static string Town => Repository.PathOf("towns", "yunxi");

    private IReadOnlyList<GovGrid.Towns.WorkerDefinition> Staffed(int workers) => ScenarioFile.Load(Write("people.json", new { @base = Town, people = new { workers } })).Town.Definition.Workers;

    private string Write(string name, object scenario)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, JsonSerializer.Serialize(scenario));
        return path;
    }
}
