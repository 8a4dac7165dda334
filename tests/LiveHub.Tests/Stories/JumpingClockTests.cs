using GovGrid.Testing;

namespace GovGrid.LiveHub.Tests.Stories;

public sealed class JumpingClockTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly JumpingClock clock = new();

    [Fact]
    public void A_jump_puts_both_ways_to_tell_time_forward()
    {
        var (before, stamp) = (clock.GetUtcNow(), clock.GetTimestamp());
        clock.Jump(TimeSpan.FromHours(3));
        Assert.InRange(clock.GetUtcNow() - before, TimeSpan.FromHours(3), TimeSpan.FromHours(3) + Patience);
        Assert.InRange(clock.GetElapsedTime(stamp), TimeSpan.FromHours(3), TimeSpan.FromHours(3) + Patience);
    }

    [Fact]
    public async Task What_would_have_rung_meanwhile_rings_once_and_what_is_later_does_not()
    {
        var (rung, early) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), 0);
        using var first = clock.CreateTimer(_ => rung.SetResult(), null, TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);
        using var second = clock.CreateTimer(_ => early++, null, TimeSpan.FromHours(3), Timeout.InfiniteTimeSpan);
        clock.Jump(TimeSpan.FromHours(2));
        await rung.Task.WaitAsync(Patience); // a second ring would throw
        Assert.Equal(0, early);
    }

    [Fact]
    public async Task A_period_goes_on_from_the_jump()
    {
        using var rung = new SemaphoreSlim(0);
        using var timer = clock.CreateTimer(_ => rung.Release(), null, TimeSpan.FromHours(1), TimeSpan.FromHours(1));
        for (var i = 0; i < 3; i++)
        {
            clock.Jump(TimeSpan.FromHours(1));
            Assert.True(await rung.WaitAsync(Patience));
        }
    }
}
