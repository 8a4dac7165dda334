using GovGrid.LiveHub.Live;
using GovGrid.LiveHub.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace GovGrid.LiveHub.Tests.Live;

public sealed class FollowerTests : IAsyncDisposable
{
    private readonly FakeTimeProvider wall = new();
    private readonly ScriptedFeed feed = new();
    private readonly CountingLog log = new();
    private readonly TownFollower follower;

    public FollowerTests() => follower = new TownFollower("town", feed, "reader", wall, wall, log);

    [Fact]
    public async Task A_feed_that_does_not_answer_is_asked_until_it_does_and_the_log_says_so_once()
    {
        var joining = follower.Follow().Join(TestTown.Viewer(), null, CancellationToken.None);
        for (var i = 0; i < 5; i++) await Read(new TimeoutException("The silo is away."));
        Assert.False(joining.IsCompleted);
        Assert.Equal(1, log.Warnings);
        await Read(null);
        await joining;
        Assert.Equal(1, log.Warnings);
    }

    [Fact]
    public async Task A_town_that_nobody_watches_is_read_for_a_minute_and_no_more()
    {
        follower.Follow();
        for (var i = 0; i < 600; i++) await Read(null);
        await follower.Reading;
        wall.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(600, feed.Reads);

        var joining = follower.Follow().Join(TestTown.Viewer(), null, CancellationToken.None);
        await Read(null);
        await joining;
        Assert.Null(feed.Since); // what was left is forgotten: it begins with a snapshot
    }

    public ValueTask DisposeAsync() => follower.DisposeAsync();

    // The follower reads, is answered, and waits for its next tick.
    private async Task Read(Exception? failure)
    {
        await feed.Answer(failure);
        wall.Advance(TimeSpan.FromMilliseconds(100));
    }
}
