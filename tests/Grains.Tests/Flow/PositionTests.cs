using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Grains.Tests.Support;
using GovGrid.Testing;
using GovGrid.Workers;

namespace GovGrid.Grains.Tests.Flow;

/// <summary>Positions come in the middle of all else that a worker does.</summary>
public class PositionTests
{
    private static readonly GeoPoint East = new(120.009, 30.005);

    [Fact]
    public async Task A_position_is_forgotten_after_its_time_though_its_worker_stays_on_duty_and_a_new_one_is_taken()
    {
        await using var town = await RunningTown.Start(SmallTown.Definition with
        {
            Policy = SmallTown.Definition.Policy with { Positions = new Towns.PositionPolicy(KeptHours: 2, LooksKeptDays: 1) },
        });
        await town.OnDuty("w1");
        await town.Run(30);
        await Report(town, East);
        await town.Run(119);
        Assert.Equal(East, (await Worker(town)).Point);

        await town.Run(2);
        Assert.Equal((true, null, null), await Seen(town));
        await town.Crash(); // nor does it lie in storage
        await town.Run(1);
        Assert.Equal((true, null, null), await Seen(town));

        await Report(town, East);
        Assert.Equal(East, (await Worker(town)).Point);
        await town.Run(121);
        Assert.Null((await Worker(town)).Point);
    }

    [Fact]
    public async Task Off_duty_a_position_is_refused_and_the_last_one_is_gone_at_once()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1");
        await Report(town, East);
        var before = town.Now;
        await town.Grains.GetWorker(RunningTown.Code, "w1").GoOffDuty();
        await town.Settle();

        Assert.Equal(RefusalCode.OffDuty, (await town.Grains.GetWorker(RunningTown.Code, "w1").ReportPosition(East, town.Now))?.Code);
        Assert.DoesNotContain((await town.Picture()).Workers, shown => shown.Id == "w1" && shown.Point is not null);
        await town.Crash();
        await town.Run(1);
        await town.OnDuty("w1");
        var home = (await Worker(town)).Point;
        Assert.NotEqual(East, home);

        // Taken off duty and sent on duty, it is as little anybody's business.
        Assert.Null(await town.Grains.GetWorker(RunningTown.Code, "w1").ReportPosition(East, before));
        Assert.Equal(home, (await Worker(town)).Point);
    }

    [Fact]
    public async Task A_position_that_comes_while_a_change_is_being_told_is_not_taken_back()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1");
        await town.Run(1);
        var worker = town.Grains.GetWorker(RunningTown.Code, "w1");
        var queue = town.Held.HoldNext(town.Grains.GetFeed(RunningTown.Code), "QueueChanged");
        var help = worker.CallForHelp();
        await queue.Made; // the zone has heard of the call for help, the feed has not

        Assert.Null(await worker.ReportPosition(East, town.Now));
        queue.Release();
        await help;

        var shown = (await town.Picture()).Workers.Single(shown => shown.Id == "w1");
        Assert.Equal((East, true), (shown.Point, shown.HelpSince is not null));
    }

    private static async Task Report(RunningTown town, GeoPoint point)
    {
        Assert.Null(await town.Grains.GetWorker(RunningTown.Code, "w1").ReportPosition(point, town.Now));
        await town.Settle();
    }

    private static Task<WorkerView> Worker(RunningTown town) => town.Grains.GetWorker(RunningTown.Code, "w1").Get();

    private static async Task<(bool OnDuty, GeoPoint? Point, DateTimeOffset? At)> Seen(RunningTown town)
    {
        var shown = (await town.Picture()).Workers.Single(shown => shown.Id == "w1");
        return (shown.OnDuty, shown.Point, shown.PositionAt);
    }
}
