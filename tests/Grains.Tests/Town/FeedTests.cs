using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Grains.Live;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.People;
using GovGrid.Testing;
using GovGrid.Towns;

namespace GovGrid.Grains.Tests.Town;

public class FeedTests
{
    [Fact]
    public async Task Frames_of_an_epoch_come_once_each_and_a_snapshot_is_what_they_make()
    {
        await using var town = await VirtualTown.Start(SmallTown.MondayMorning, SmallTown.Town);
        var feed = town.Grains.GetFeed(SmallTown.Code);
        var start = (await feed.Read(null, "node-1")).Snapshot!;
        await Report(town, "a");
        var first = Assert.Single((await feed.Read(new FeedCursor(start.Epoch, start.Sequence), "node-1")).Frames);
        await Report(town, "b");
        var second = Assert.Single((await feed.Read(new FeedCursor(first.Epoch, first.Sequence), "node-1")).Frames);
        Assert.Equal([start.Sequence + 1, start.Sequence + 2], [first.Sequence, second.Sequence]);
        var again = (await feed.Read(new FeedCursor(start.Epoch, start.Sequence), "node-2")).Frames;
        Assert.Equal([first.Sequence, second.Sequence], again.Select(frame => frame.Sequence));

        var whole = (await feed.Read(null, "node-3")).Snapshot!;
        Assert.Equal(second.Sequence, whole.Sequence);
        Assert.Equal(2, whole.Incidents.Count);
        Assert.Equal(2, whole.Queues.Single(queue => queue.Key == UnitKey.CommandRoom).Waiting);
    }

    [Fact]
    public async Task Another_reader_sets_the_pace_when_the_first_is_silent()
    {
        await using var town = await VirtualTown.Start(SmallTown.MondayMorning, SmallTown.Town);
        var feed = town.Grains.GetFeed(SmallTown.Code);
        var start = (await feed.Read(null, "node-1")).Snapshot!;
        await Report(town, "a");
        var cursor = new FeedCursor(start.Epoch, start.Sequence);
        for (var i = 0; i < 10; i++) Assert.Empty((await feed.Read(cursor, "node-2")).Frames);
        Assert.Single((await feed.Read(cursor, "node-2")).Frames);
    }

    [Fact]
    public async Task Frames_that_tell_where_workers_were_go_by_the_clock_though_no_new_one_comes()
    {
        var policy = SmallTown.Definition.Policy with { Positions = new PositionPolicy(KeptHours: 2, LooksKeptDays: 1) };
        await using var town = await VirtualTown.Start(SmallTown.MondayMorning, new Towns.Town(SmallTown.Definition with { Policy = policy }));
        var feed = town.Grains.GetFeed(SmallTown.Code);
        var start = (await feed.Read(null, "node-1")).Snapshot!;
        var since = new FeedCursor(start.Epoch, start.Sequence);
        await Report(town, "a");
        Assert.Single((await feed.Read(since, "node-1")).Frames);

        await town.Run(TimeSpan.FromMinutes(119));
        Assert.Single((await feed.Read(since, "node-2")).Frames);
        await town.Run(TimeSpan.FromMinutes(2));

        var late = await feed.Read(since, "node-2");
        Assert.Empty(late.Frames);
        Assert.NotNull(late.Snapshot);
    }

    [Fact]
    public void A_ring_of_frames_drops_what_is_too_old_and_goes_on_from_its_last()
    {
        var ring = new FrameRing(10, TimeSpan.FromHours(2));
        Assert.Null(ring.NextEnd);
        foreach (var number in new[] { 1, 2 }) ring.Add(new Frame(1, number, SmallTown.MondayMorning.AddHours(number), null, null, null));
        Assert.Equal(SmallTown.MondayMorning.AddHours(3), ring.NextEnd);

        ring.DropOld(SmallTown.MondayMorning.AddHours(3));
        Assert.Null(ring.After(0));
        Assert.Equal([2], ring.After(1)!.Select(frame => frame.Sequence));

        ring.DropOld(SmallTown.MondayMorning.AddHours(9));
        Assert.Null(ring.After(1));
        Assert.Empty(ring.After(2)!);
        Assert.Null(ring.NextEnd);
    }

    [Fact]
    public async Task After_a_crash_a_higher_epoch_begins_with_a_snapshot()
    {
        await using var town = await VirtualTown.Start(SmallTown.MondayMorning, SmallTown.Town);
        await Report(town, "a");
        var before = (await town.Grains.GetFeed(SmallTown.Code).Read(null, "node-1")).Snapshot!;
        await town.Crash();
        var after = (await town.Grains.GetFeed(SmallTown.Code).Read(new FeedCursor(before.Epoch, before.Sequence), "node-1")).Snapshot!;
        Assert.True(after.Epoch > before.Epoch);
        Assert.Equal(before.Incidents, after.Incidents);
    }

    [Fact]
    public async Task A_worker_reserved_for_what_never_came_about_is_freed()
    {
        await using var town = await VirtualTown.Start(SmallTown.MondayMorning, SmallTown.Town);
        var worker = town.Grains.GetWorker(SmallTown.Code, "w1");
        await worker.GoOnDuty(null);
        await town.Settle();
        await worker.Reserve(IncidentId.Of(SmallTown.Code, "w1", "never written"), 2);
        await town.Run(TimeSpan.FromMinutes(1));
        Assert.NotNull((await worker.Get()).Incident);
        await town.Run(TimeSpan.FromMinutes(2));
        Assert.Null((await worker.Get()).Incident);
    }

    private static async Task Report(VirtualTown town, string key)
    {
        var command = new ReportIncident(Channel.Hotline, "stall", null, "占道经营", new Place(new GeoPoint(120.005, 30.005), null, SmallTown.GridCode(0)), false)
        {
            Id = key,
            By = new Caller("tester", Role.Operator),
            At = town.Clock.GetUtcNow(),
        };
        Assert.True((await town.Grains.GetIncident(IncidentId.Of(SmallTown.Code, "tester", key)).Handle(command)).Done);
    }
}
