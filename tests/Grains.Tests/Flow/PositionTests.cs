using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Grains.Tests.Support;

namespace GovGrid.Grains.Tests.Flow;

/// <summary>Positions come in the middle of all else that a worker does.</summary>
public class PositionTests
{
    private static readonly GeoPoint East = new(120.009, 30.005);

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
}
