using GovGrid.ReadModel.Tests.Support;
using GovGrid.Silo.ReadModel.Feeding;
using GovGrid.Testing;
using GovGrid.Workers;
using Microsoft.Extensions.Time.Testing;

namespace GovGrid.ReadModel.Tests.Feeding;

public sealed class FeedQueueTests
{
    private static readonly FedItem Item = new FedDuty(SmallTown.Code, new DutyChange("w1", true, History.Morning));

    [Fact]
    public async Task A_queue_that_is_full_forgets_and_notes_that_something_is_missing()
    {
        var missing = new MissingTowns();
        var queue = new FeedQueue(missing, TimeProvider.System);
        for (var n = 0; n < 20_000; n++) queue.Add(Item);
        Assert.False(missing.Take(SmallTown.Code));

        queue.Add(Item);

        Assert.True(missing.Take(SmallTown.Code));
        Assert.Equal(50, (await queue.Take(CancellationToken.None))!.Count);
    }

    [Fact]
    public async Task It_knows_for_how_long_the_oldest_that_is_not_stored_has_waited()
    {
        var wall = new FakeTimeProvider();
        var queue = new FeedQueue(new MissingTowns(), wall);
        Assert.Equal((0, TimeSpan.Zero), (queue.Waiting, queue.Lag));

        queue.Add(Item);
        wall.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal((1, TimeSpan.FromSeconds(3)), (queue.Waiting, queue.Lag));

        await queue.Take(CancellationToken.None);
        queue.Add(Item);
        wall.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal((1, TimeSpan.FromSeconds(5)), (queue.Waiting, queue.Lag)); // the first is being stored

        await queue.Take(CancellationToken.None);
        Assert.Equal((0, TimeSpan.FromSeconds(2)), (queue.Waiting, queue.Lag));

        var next = queue.Take(CancellationToken.None);
        Assert.Equal(TimeSpan.Zero, queue.Lag);
        queue.Complete();
        Assert.Null(await next);
    }
}
