using System.Globalization;
using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.Simulation.Runs;
using GovGrid.Simulation.Scenarios;
using GovGrid.Simulation.Statistics.Counts;
using GovGrid.Territory;
using GovGrid.Testing;
using GovGrid.Workers;
using Xunit.Abstractions;

namespace GovGrid.Day.Tests;

/// <summary>Ningwei over the time of the field report, by direct calls.</summary>
public class ReportPeriodTests(ITestOutputHelper output)
{
    private const double Suspicious = 0.01;

    // The report's 10,172 incidents by its shares, in the order of the town's categories.
    private static readonly Dictionary<string, double> Shares = new()
    {
        ["public-order"] = .21,
        ["fire-safety"] = .12,
        ["urban-management"] = .18,
        ["cleaning-order"] = .17,
        ["traffic-safety"] = .22,
        ["market-regulation"] = .03,
        ["environment"] = .05,
        ["dispute"] = .02,
    };

    private static readonly Scenario Period = ScenarioFile.Load(Repository.PathOf("scenarios", "ningwei", "2018.json"));

    [Fact]
    public async Task Rates_fitted_on_the_first_half_tell_the_eight_counts_of_the_second()
    {
        var counts = await Counts(Period);

        var tests = Shares.Keys.Select(category => TwoPeriods.PValue(counts.First[category], 1, counts.Second[category], 1)).ToArray();
        var adjusted = Holm.Adjust(tests);
        output.WriteLine($"{"",-20}{"first half",12}{"second half",12}{"p, Holm",10}");
        foreach (var (category, index) in Shares.Keys.Select((category, index) => (category, index)))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{category,-20}{counts.First[category],12}{counts.Second[category],12}{adjusted[index],10:0.000}"));

        Assert.Equal(8, tests.Length);
        Assert.All(adjusted, p => Assert.True(p > Suspicious, $"a count that the first half does not explain: p = {p}"));
    }

    [Fact]
    public async Task A_demand_that_grows_in_the_second_half_is_found_out()
    {
        var grows = ScenarioFile.Load(Repository.PathOf("scenarios", "ningwei", "2018.json"), new Dictionary<string, System.Text.Json.JsonElement>
        {
            ["world.demand.trend"] = System.Text.Json.JsonSerializer.SerializeToElement(new { perYear = 0.6, from = "2017-09-17", reason = "As a test wants it." }),
        });

        var counts = await Counts(grows);

        Assert.Contains(Holm.Adjust([.. Shares.Keys.Select(category => TwoPeriods.PValue(counts.First[category], 1, counts.Second[category], 1))]), p => p < Suspicious);
    }

    [Fact]
    public async Task The_reports_own_counts_are_those_of_the_assumed_demand()
    {
        var counts = await Counts(Period);

        foreach (var (category, share) in Shares)
        {
            var (simulated, reported) = (counts.First[category] + counts.Second[category], 10_172 * share);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{category,-20}{simulated,8}{reported,10:0}"));
            Assert.InRange(simulated, reported - 5 * Math.Sqrt(reported), reported + 5 * Math.Sqrt(reported));
        }
    }

    private static async Task<(Dictionary<string, int> First, Dictionary<string, int> Second)> Counts(Scenario scenario)
    {
        var witness = new Matters();
        await new Replication(scenario, 0) { Witness = _ => witness }.Run();
        var middle = scenario.From + (scenario.Until - scenario.From) / 2;
        return (Of(matter => matter.ReportedAt < middle), Of(matter => matter.ReportedAt >= middle));

        // A second report of a matter that is known already is no matter of its own.
        Dictionary<string, int> Of(Func<IncidentState, bool> isIn) => Shares.Keys.ToDictionary(category => category, category => witness.All
            .Count(matter => matter.ReportedAt >= scenario.From && isIn(matter) && matter.Step is not IncidentStep.Merged
                && matter.Category?.Split('/')[0] == category));
    }

    private sealed class Matters : ITownObserver
    {
        private readonly Dictionary<string, IncidentState> matters = [];

        public IEnumerable<IncidentState> All => matters.Values;

        public Task OnRecorded(IncidentRecord record)
        {
            matters[record.Incident] = record.State;
            return Task.CompletedTask;
        }

        public Task OnDutyChanged(DutyChange change) => Task.CompletedTask;

        public Task OnUnitStarted(UnitKey unit) => Task.CompletedTask;

        public Task OnOperationChanged(RaisedOperation? operation) => Task.CompletedTask;
    }
}
