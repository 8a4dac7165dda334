using GovGrid.Finding;
using GovGrid.Grains.Tests.Support;
using GovGrid.Incidents;
using static GovGrid.Grains.Tests.Support.People;

namespace GovGrid.Grains.Tests.Flow;

/// <summary>The end of a worker's shift, and calls for help.</summary>
public class ShiftTests
{
    [Fact]
    public async Task On_scene_at_the_end_of_the_shift_is_finished_before_leaving()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1", "w2");
        var incident = await OnScene(town, "w1");
        var worker = town.Grains.GetWorker(RunningTown.Code, "w1");

        await worker.GoOffDuty();
        await town.Run(59);
        Assert.Equal((true, true), ((await worker.Get()).OnDuty, (await worker.Get()).Leaving));
        await town.Do(incident, Worker("w1").Resolves());

        Assert.False((await worker.Get()).OnDuty);
        Assert.Equal("w1", (await town.State(incident)).Handler);
    }

    [Fact]
    public async Task After_overtime_somebody_else_goes_on_with_it()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1", "w2");
        var incident = await OnScene(town, "w1");

        await town.Grains.GetWorker(RunningTown.Code, "w1").GoOffDuty();
        await town.Run(59);
        Assert.Equal("w1", (await town.State(incident)).Assignee);
        await town.Run(1);

        var relieved = (await town.Told<IncidentReassigned>(incident))[0];
        Assert.Equal(("w1", "The shift is over.", new RuleReason(RuleCause.ShiftOver)), (relieved.From, relieved.Reason, relieved.Rule));
        Assert.Equal("w2", (await town.State(incident)).Assignee);
        Assert.False((await town.Grains.GetWorker(RunningTown.Code, "w1").Get()).OnDuty);
    }

    [Fact]
    public async Task Without_anybody_to_relieve_it_is_back_in_the_queue_and_the_next_shift_has_it()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1");
        var incident = await OnScene(town, "w1");
        await town.Grains.GetWorker(RunningTown.Code, "w1").GoOffDuty();
        await town.Run(60);
        Assert.Equal(incident, Assert.Single((await town.Grains.GetZone(RunningTown.Code, "z1").View()).Waiting).Incident);

        await town.Run(600);
        await town.OnDuty("w1");

        Assert.Equal("w1", (await town.State(incident)).Assignee);
    }

    [Fact]
    public async Task Who_has_no_signal_is_relieved_too_though_nobody_has_asked_for_the_worker_for_long()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1", "w2");
        var incident = await OnScene(town, "w1");
        await town.Grains.GetWorker(RunningTown.Code, "w1").GoOffDuty();

        await town.Grains.GetGrain<IManagementGrain>(0).ForceActivationCollection(TimeSpan.Zero);
        await town.Run(60);

        Assert.Equal("w2", (await town.State(incident)).Assignee);
    }

    [Fact]
    public async Task The_end_of_overtime_outlives_a_crash()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1", "w2");
        var incident = await OnScene(town, "w1");
        await town.Grains.GetWorker(RunningTown.Code, "w1").GoOffDuty();
        await town.Run(30);

        await town.Crash();
        await town.Run(29);
        Assert.Equal("w1", (await town.State(incident)).Assignee);
        await town.Run(1);

        Assert.Equal("w2", (await town.State(incident)).Assignee);
    }

    [Fact]
    public async Task A_call_for_help_is_seen_until_somebody_clears_it()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1");
        var worker = town.Grains.GetWorker(RunningTown.Code, "w1");

        await worker.CallForHelp();
        Assert.Equal(town.Now, Assert.Single((await town.Picture()).Workers).HelpSince);
        await town.Crash();
        Assert.NotNull(Assert.Single((await town.Picture()).Workers).HelpSince);

        await town.Grains.GetWorker(RunningTown.Code, "w1").ClearHelp();
        Assert.Null(Assert.Single((await town.Picture()).Workers).HelpSince);
    }

    [Fact]
    public async Task The_end_of_a_shift_does_not_clear_a_call_for_help()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1");
        var worker = town.Grains.GetWorker(RunningTown.Code, "w1");
        var incident = await OnScene(town, "w1");
        await worker.CallForHelp();

        await worker.GoOffDuty();
        await town.Do(incident, Worker("w1").Resolves());
        Assert.NotNull(Assert.Single((await town.Picture()).Workers).HelpSince);

        await worker.ClearHelp();
        Assert.Empty((await town.Picture()).Workers);
    }

    private static async Task<string> OnScene(RunningTown town, string worker)
    {
        var incident = await town.Case("rubbish");
        await town.Do(incident, Worker(worker).Takes());
        await town.Do(incident, Worker(worker).Arrives());
        return incident;
    }
}
