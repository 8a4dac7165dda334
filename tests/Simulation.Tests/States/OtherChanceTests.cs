using GovGrid.Grains.Incidents;
using GovGrid.Incidents;
using GovGrid.Simulation.Checking;
using GovGrid.Simulation.Support;
using GovGrid.Testing;
using GovGrid.Workers;

namespace GovGrid.Simulation.States;

/// <summary>Towns that start from a state and go on under another chance, or under other assumptions.</summary>
public class OtherChanceTests
{
    private static readonly DateTimeOffset Start = SmallTown.MondayMorning;
    private static readonly DateTimeOffset Cut = Start.AddDays(1.37);

    [Fact]
    public async Task Another_seed_differs_after_the_cut_only()
    {
        await using var straight = await LiveToTheCut();
        var state = await straight.Keep();
        await straight.Until(Cut.AddDays(3));

        await using var other = Lived.From(state, Lived.Yunxi(factor: 6, seed: 99));
        await other.Until(Cut.AddDays(3));

        Assert.NotEqual(straight.After(Cut), other.After(Cut));
        Assert.Empty(other.Log.Lines.Except(other.After(Cut)));
        var known = state.Incidents.ToDictionary(history => history.Id, history => history.Events.Count);
        Assert.All(other.Log.Events.Where(logged => known.ContainsKey(logged.Incident)), logged => Assert.True(logged.Version > known[logged.Incident]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Nothing_is_lost_and_no_rule_is_broken_whatever_the_chance(ulong seed)
    {
        await using var straight = await LiveToTheCut();
        var (state, before) = (await straight.Keep(), straight.Log.Events.ToList());

        await using var other = Lived.From(state, Lived.Yunxi(factor: 6, seed: seed));
        await other.Until(Cut.AddDays(7));

        var report = EventLogChecker.Check([.. before, .. other.Log.Events], new CheckOptions { Duty = [.. Before(straight.Log.Duty), .. other.Log.Duty.Where(change => change.At > Cut)] });
        Assert.Empty(report.Violations);
        Assert.True(report.Balance.Holds);
        Assert.Empty(OpenIn(state).Select(incident => incident.Id).Except(other.Log.Events.Select(logged => logged.Incident)));
    }

    [Theory]
    [InlineData(null)] // as it was going to be
    [InlineData(7UL)]
    public async Task Who_is_on_the_way_arrives(ulong? seed)
    {
        await using var straight = await LiveToTheCut();
        var state = await straight.Keep();
        var travelling = state.People!.Walkers.Where(walker => walker.Value is { Incident: not null, Way: var way } && way.Start < Cut && way.End > Cut).ToArray();
        Assert.NotEmpty(travelling);

        await using var further = Lived.From(state, Lived.Yunxi(factor: 6, seed: seed));
        await further.Until(Cut.AddDays(1));

        foreach (var (worker, walker) in travelling)
            Assert.Contains(further.Log.Events, logged => logged.Event is AssigneeArrived && logged.Incident == walker.Incident && logged.Event.By == worker && logged.Event.At == walker.Way.End);
    }

    [Fact]
    public async Task What_takes_longer_than_it_ever_should_ends_at_once()
    {
        await using var straight = await LiveToTheCut();
        var state = await straight.Keep();
        var assumed = OwnTowns.YunxiWorld;
        var hasty = assumed with { Desks = assumed.Desks with { Triage = SmallWorld.Always(SmallWorld.Minutes(0)), Accept = SmallWorld.Always(SmallWorld.Minutes(0)) } };

        await using var further = Lived.From(state, Lived.Simulated(OwnTowns.Yunxi, hasty, factor: 0));
        await further.Until(Cut.AddMinutes(1));

        Assert.DoesNotContain(OpenIn(state).Where(incident => incident is { Desk: not null, Step: IncidentStep.Reported or IncidentStep.Accepted }).Select(incident => incident.Id),
            id => further.Log.Events.All(logged => logged.Incident != id));
    }

    [Fact]
    public async Task Queues_and_rosters_are_what_they_were()
    {
        await using var straight = await LiveToTheCut();
        var state = await straight.Keep();
        var before = await straight.Queues();

        await using var further = Lived.From(state, Lived.Yunxi(factor: 6));
        await further.Until(Cut);

        Assert.Contains(before, line => line.Contains("waits", StringComparison.Ordinal));
        Assert.Equal(before, await further.Queues());
    }

    private static async Task<Lived> LiveToTheCut()
    {
        var straight = Lived.From(Start, Lived.Yunxi(factor: 6));
        await straight.Until(Cut);
        return straight;
    }

    private static IEnumerable<IncidentState> OpenIn(TownState state) =>
        state.Incidents.Select(history => IncidentFolding.Fold(history.Id, history.Events)).Where(incident => incident.Step.IsOpen());

    private static IEnumerable<DutyChange> Before(IEnumerable<DutyChange> duty) => duty.Where(change => change.At <= Cut);
}
