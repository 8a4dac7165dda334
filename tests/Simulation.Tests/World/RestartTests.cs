using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Places;
using GovGrid.Simulation.Demand;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Support;
using GovGrid.Testing;
using GovGrid.Common;
using GovGrid.Towns;
using static GovGrid.Simulation.Support.SmallWorld;

namespace GovGrid.Simulation.World;

public class RestartTests
{
    private static readonly ListedDemand OneOfEach = new(Report("fire", 0, "fire"), Report("stall", 1, "stall"), Report("river", 2, "river"));

    [Theory]
    [InlineData(1.5)] // a call-taker is at it
    [InlineData(3.5)] // a worker reads the phone
    [InlineData(6)] // a worker and a crew travel
    [InlineData(20)] // they work
    [InlineData(31)] // a verifier is at it
    [InlineData(60)] // the county thinks
    public async Task After_a_crash_everybody_goes_on_as_if_nothing_had_happened(double minutes)
    {
        var undisturbed = await Times(null);

        var disturbed = await Times(minutes);

        Assert.Equal(undisturbed, disturbed);
    }

    [Theory]
    [InlineData(1)] // the call-back is promised
    [InlineData(25)] // a crew has called a partner, who travels
    [InlineData(40)] // both are at work
    [InlineData(50)] // a leader thinks about the request to wait
    [InlineData(300)] // it rests
    [InlineData(60 * 14)] // it is overdue, and somebody wants a reply
    public async Task After_a_crash_all_that_was_going_on_beside_goes_on_too(double minutes)
    {
        var undisturbed = await Times(null, Busy, 60 * 20);

        var disturbed = await Times(minutes, Busy, 60 * 20);

        Assert.Contains(undisturbed, line => line.Contains(nameof(IncidentResumed), StringComparison.Ordinal));
        Assert.Contains(undisturbed, line => line.Contains(nameof(SupervisionAnswered), StringComparison.Ordinal));
        Assert.Equal(string.Join('\n', undisturbed), string.Join('\n', disturbed));
    }

    [Fact]
    public async Task Reports_that_were_made_are_not_made_twice()
    {
        await using var town = await LivingTown.Start(OneOfEach);
        await town.Run(5);

        await town.Crash();
        await town.Run(200);

        Assert.Equal(3, town.Log.Count(logged => logged.Event is IncidentReported));
        Assert.True(town.Check().Passed);
    }

    [Fact]
    public async Task Posts_are_filled_again_when_their_unit_has_started_anew()
    {
        await using var town = await LivingTown.Start(new ListedDemand());

        await town.Crash();

        Assert.Equal(["dispatch-1", "intake-1", "leader-1", "verify-1"], (await town.Grains.GetCommandRoom(SmallTown.Code).View()).Posts);
        Assert.Equal(["chengguan-1"], (await town.Grains.GetUnit(SmallTown.Code, UnitKey.Agency("chengguan")).View()).Posts);
    }

    [Fact]
    public async Task What_was_not_heard_is_found_by_looking()
    {
        await using var town = await LivingTown.Start(new ListedDemand(Report("fire", 1, "fire")));
        await town.Deafly(2);
        await town.Run(60);
        Assert.Equal(IncidentStep.Reported, (await town.Incident("fire")).State.Step); // nobody knew that the desk had been given work

        town.World.Reconcile();
        await town.Run(300);

        Assert.Equal(IncidentStep.Closed, (await town.Incident("fire")).State.Step);
        Assert.Equal(0, town.World.Open);
    }

    [Fact]
    public async Task A_town_that_crashes_again_and_again_keeps_every_rule()
    {
        var demand = new DrawnDemand(SmallWorld.Town, new TownPlaces(SmallWorld.Town), Definition, new Streams(5), factor: 3);
        await using var town = await LivingTown.Start(demand);
        for (var i = 0; i < 4; i++)
        {
            await town.Run(47 + 11 * i);
            await town.Crash();
        }
        await town.Run(60);

        var report = town.Check();
        Assert.Empty(report.Violations);
        var reported = demand.From(SmallTown.MondayMorning.AddMinutes(-10)).TakeWhile(next => next.At < town.Now.AddSeconds(-1)).Count();
        Assert.InRange(town.Log.Count(logged => logged.Event is IncidentReported), reported, reported + 1);
    }

    // Everything takes its time beside the straight way: a promise, a partner, a standstill, an inspector.
    private static WorldDefinition Busy
    {
        get
        {
            var detours = With(crews: crews => crews with
            {
                Joint = Always(new JointAssumption(1, [UnitKey.Platform("PublicSafety")])),
                Suspend = [new(new SuspendAssumption(1, new ConstantLaw(0.5), 0, Minutes(600)), "stall", 3), new(new SuspendAssumption(0, Minutes(1), 0, Minutes(1)))],
                Reclassify = Always(1.0),
            });
            return detours with
            {
                Inspectors = detours.Inspectors with { Supervise = Because(1.0) },
                Reporters = detours.Reporters with { Promises = detours.Reporters.Promises with { CallBack = new(Of((Channel.Hotline, 1)), Minutes(60), 1, Minutes(30)) } },
            };
        }
    }

    private static async Task<string[]> Times(double? crashAt, WorldDefinition? assumed = null, double until = 300)
    {
        await using var town = await LivingTown.Start(OneOfEach, assumed);
        if (crashAt is { } minutes)
        {
            await town.Run(minutes);
            await town.Crash();
        }
        await town.Run(until - (crashAt ?? 0));
        return [.. town.Log.Select(logged => $"{logged.Incident} {logged.Version} {logged.Event.GetType().Name} {logged.Event.At:O}")];
    }
}
