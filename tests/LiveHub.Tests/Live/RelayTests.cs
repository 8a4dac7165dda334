using System.Text.Json.Nodes;
using GovGrid.Common;
using GovGrid.Live;
using GovGrid.LiveHub.Live;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.LiveHub.Wire;
using GovGrid.People;
using GovGrid.Units;
using Microsoft.Extensions.Time.Testing;

namespace GovGrid.LiveHub.Tests.Live;

public sealed class RelayTests : IDisposable
{
    private static readonly DateTimeOffset At = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider wall = new();
    private readonly FakeTimeProvider clock = new(At);
    private readonly TownRelay relay;

    public RelayTests() => relay = new TownRelay(wall, clock);

    [Fact]
    public async Task A_viewer_gets_a_snapshot_and_every_frame_after_it()
    {
        Begin(epoch: 1, sequence: 7);
        GoOn(1, 8);
        var viewer = TestTown.Viewer();
        var start = Read(await Join(viewer));
        Assert.Equal((1, 8, false), start);
        GoOn(1, 9, 10);
        Assert.Equal([9, 10], Frames(viewer));
    }

    [Fact]
    public async Task A_viewer_who_comes_before_the_first_snapshot_waits_for_it()
    {
        var joining = Join(TestTown.Viewer());
        Assert.False(joining.IsCompleted);
        Begin(epoch: 1, sequence: 0);
        Assert.Equal((1, 0, false), Read(await joining));
    }

    [Fact]
    public async Task Who_was_cut_off_goes_on_from_the_last_frame_however_many_were_missed()
    {
        Begin(epoch: 1, sequence: 0);
        GoOn(1, Enumerable.Range(1, 500));
        var viewer = TestTown.Viewer();
        Assert.Equal((1, 3, true), Read(await Join(viewer, new FeedCursor(1, 3))));
        GoOn(1, 501, 502);
        Assert.Equal(Enumerable.Range(4, 499), Frames(viewer));
    }

    [Theory]
    [InlineData(1, 99)] // a number that was never there
    [InlineData(2, 3)] // another epoch
    public async Task Who_was_somewhere_else_gets_a_snapshot(long epoch, long sequence)
    {
        Begin(epoch: 1, sequence: 0);
        GoOn(1, 1, 2, 3, 4);
        Assert.Equal((1, 4, false), Read(await Join(TestTown.Viewer(), new FeedCursor(epoch, sequence))));
    }

    [Fact]
    public async Task Frames_are_held_for_a_minute()
    {
        Begin(epoch: 1, sequence: 0);
        GoOn(1, 1, 2);
        wall.Advance(TimeSpan.FromSeconds(60));
        GoOn(1, 3);
        Assert.Equal((1, 1, true), Read(await Join(TestTown.Viewer(), new FeedCursor(1, 1))));
        wall.Advance(TimeSpan.FromSeconds(1));
        GoOn(1, 4);
        Assert.Equal((1, 4, false), Read(await Join(TestTown.Viewer(), new FeedCursor(1, 1))));
        Assert.Equal((1, 2, true), Read(await Join(TestTown.Viewer(), new FeedCursor(1, 2))));
    }

    [Fact]
    public async Task Held_frames_go_by_the_clock_in_a_quiet_town_too()
    {
        Begin(epoch: 1, sequence: 0);
        GoOn(1, 1, 2);
        wall.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal((1, 2, false), Read(await Join(TestTown.Viewer(), new FeedCursor(1, 1))));
        Assert.Equal((1, 2, true), Read(await Join(TestTown.Viewer(), new FeedCursor(1, 2))));
        GoOn(1, 3);
        Assert.Equal((1, 2, true), Read(await Join(TestTown.Viewer(), new FeedCursor(1, 2))));
    }

    [Fact]
    public async Task A_new_epoch_begins_with_a_snapshot_for_everybody()
    {
        Begin(epoch: 1, sequence: 0);
        var viewer = TestTown.Viewer();
        await Join(viewer);
        GoOn(1, 1, 2);
        Begin(epoch: 2, sequence: 0);
        GoOn(2, 1);
        Assert.Equal(("snapshot", (2, 1, false)), Next(viewer));
        GoOn(2, 2);
        Assert.Equal([2], Frames(viewer));
    }

    [Fact]
    public async Task A_viewer_too_slow_gets_a_snapshot_instead_of_an_endless_queue()
    {
        Begin(epoch: 1, sequence: 0);
        var viewer = TestTown.Viewer();
        await Join(viewer);
        GoOn(1, Enumerable.Range(1, 101));
        Assert.Equal(("snapshot", (1, 101, false)), Next(viewer));
        GoOn(1, 102);
        Assert.Equal([102], Frames(viewer));
    }

    [Fact]
    public async Task The_picture_follows_the_frames()
    {
        Begin(epoch: 1, sequence: 0);
        relay.Take(new FeedSlice(null, [new Frame(1, 1, At, null, [new QueueDepth(UnitKey.CommandRoom, 3, 1, 2, At.AddSeconds(-30))], null)]));
        var snapshot = JsonNode.Parse((await Join(TestTown.Viewer())).Json.Span)!;
        Assert.Equal("commandroom", (string?)snapshot["queues"]![0]!["key"]);
        Assert.Equal(30, (long)snapshot["queues"]![0]!["oldestSeconds"]!);
    }

    [Fact]
    public async Task In_a_quiet_town_who_comes_late_reads_the_present_time_and_not_the_last_frame_s()
    {
        Begin(epoch: 1, sequence: 0);
        await Join(TestTown.Viewer());
        wall.Advance(TimeSpan.FromMinutes(40));
        clock.Advance(TimeSpan.FromMinutes(40));

        Assert.Equal(At.AddMinutes(40), TimeOf(await Join(TestTown.Viewer())));
        Assert.Equal(At.AddMinutes(40), TimeOf(await Join(TestTown.Viewer(), new FeedCursor(1, 0))));

        static DateTimeOffset TimeOf(Encoded document) => (DateTimeOffset)JsonNode.Parse(document.Json.Span)!["at"]!;
    }

    [Fact]
    public async Task A_notice_is_in_the_frame_and_in_every_snapshot_until_it_is_gone()
    {
        Begin(epoch: 1, sequence: 0);
        var viewer = TestTown.Viewer();
        await Join(viewer);
        var notice = new TownNotice("operation", NoticeKind.Operation, At, Role.CommandRoomHead, "heavy-rain");
        Tell(1, new NoticeChange(notice, IsOn: true));
        var told = Assert.Single(JsonNode.Parse(relay.Next(viewer)!.Value.Document.Json.Span)!["notices"]!.AsArray())!;
        Assert.Equal(("operation", "heavy-rain", "commandRoomHead", true), ((string?)told["kind"], (string?)told["code"], (string?)told["to"], (bool)told["on"]!));
        Assert.Single(await Notices());
        Tell(2, new NoticeChange(notice, IsOn: false));
        Assert.False((bool)JsonNode.Parse(relay.Next(viewer)!.Value.Document.Json.Span)!["notices"]![0]!["on"]!);
        Assert.Empty(await Notices());

        void Tell(long sequence, NoticeChange change) =>
            relay.Take(new FeedSlice(null, [new Frame(1, sequence, At, null, null, null) { Notices = [change] }]));
        async Task<JsonArray> Notices() => JsonNode.Parse((await Join(TestTown.Viewer())).Json.Span)!["notices"]!.AsArray();
    }

    [Fact]
    public async Task A_relay_that_nobody_watches_forgets_and_begins_anew()
    {
        Begin(epoch: 1, sequence: 5);
        Assert.True(relay.Forget());
        var joining = Join(TestTown.Viewer());
        Assert.False(joining.IsCompleted);
        Begin(epoch: 1, sequence: 9);
        Assert.Equal((1, 9, false), Read(await joining));
        Assert.False(relay.Forget());
    }

    public void Dispose() => relay.Dispose();

    private static (long Epoch, long Sequence, bool Resumed) Read(Encoded document)
    {
        var json = JsonNode.Parse(document.Json.Span)!;
        return ((long)json["epoch"]!, (long)json["sequence"]!, (bool?)json["resumed"] ?? false);
    }

    private Task<Encoded> Join(Viewer viewer, FeedCursor? since = null) => relay.Join(viewer, since, CancellationToken.None);

    private void Begin(long epoch, long sequence) => relay.Take(new FeedSlice(new Snapshot(epoch, sequence, At, [], [], []), []));

    private void GoOn(long epoch, params IEnumerable<int> sequences) =>
        relay.Take(new FeedSlice(null, [.. sequences.Select(sequence => new Frame(epoch, sequence, At, null, null, null))]));

    private (string Method, (long Epoch, long Sequence, bool Resumed) Document) Next(Viewer viewer)
    {
        var message = relay.Next(viewer)!.Value;
        return (message.Method, Read(message.Document));
    }

    private IEnumerable<int> Frames(Viewer viewer)
    {
        while (relay.Next(viewer) is { } message)
        {
            Assert.Equal("frame", message.Method);
            yield return (int)Read(message.Document).Sequence;
        }
    }
}
