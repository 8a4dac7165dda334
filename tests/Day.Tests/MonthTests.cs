using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Checking;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.World;
using GovGrid.Testing;
using Xunit.Abstractions;

namespace GovGrid.Day.Tests;

public class MonthTests(ITestOutputHelper output)
{
    // A Monday, by the clocks of the town. The heavy rain of its world.json comes on the 17th.
    private static readonly DateTimeOffset Start = new(2026, 11, 2, 6, 0, 0, TimeSpan.FromHours(8));
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    [Fact]
    public async Task A_month_with_a_storm_at_twenty_times_the_demand_has_all_that_real_days_do_and_breaks_nothing_that_must_hold()
    {
        await using var town = await WitnessedTown.Live(Repository.PathOf("towns", "ningwei"), demand: 20, Start, Month, WithFewerPositions);
        var report = EventLogChecker.Check(town.Log, new CheckOptions { Duty = town.Duty });
        await new MonthReport(town, report, Start).Write(output.WriteLine);

        Assert.Empty(report.Violations);
        Assert.True(report.Balance.Holds);
        Assert.Equal(report.Balance.Open, (await town.Registered()).Count);
        Assert.Equal(0, town.Counts.Failed);

        Assert.DoesNotContain(report.Counts, count => count.Value == 0);
        Assert.All(Enum.GetValues<RefusalCode>(), code => Assert.True(town.Counts.RefusedWith(code) > 0, $"Nothing was refused with {code}."));
        Assert.All(Enum.GetValues<WorldAct>(), act => Assert.True(town.Counts.Acts.ContainsKey(act), $"{act} never happened."));
        Assert.All(["Pulled off", "The shift is over"], reason => Assert.Contains(Of<IncidentReassigned>(town), reassigned => reassigned.Reason.StartsWith(reason, StringComparison.Ordinal)));
        Assert.Contains(Of<IncidentReassigned>(town), reassigned => reassigned.By.StartsWith("leader-330109013", StringComparison.Ordinal)); // a grid leader
        Assert.Contains(Of<IncidentDispatched>(town), sent => sent.Candidates.Any(candidate => candidate.Verdict is CandidateVerdict.Stale));
        Assert.Contains(await town.Sheets(), sheet => sheet.Incoming is null);
        Assert.Equal(["heavy-rain", null], town.Operations.Select(operation => operation?.Kind));

        // More is reported than so few people can do; what they can do goes on to the end.
        Assert.True(MonthReport.In<IncidentClosed>(town, Start + Month - TimeSpan.FromDays(7), Start + Month) > MonthReport.In<IncidentReported>(town, Start + Month - TimeSpan.FromDays(7), Start + Month) / 2);
    }

    // Positions are hints, and most of all calls: here they come every two minutes, still before they are stale.
    private static WorldDefinition WithFewerPositions(WorldDefinition world) => world with
    {
        Workers = world.Workers with { Patrol = world.Workers.Patrol with { PositionEvery = new UniformLaw(1.5, 2.5) } },
    };

    private static IEnumerable<T> Of<T>(WitnessedTown town) => town.Log.Select(logged => logged.Event).OfType<T>();
}
