using GovGrid.Silo.Time;
using Microsoft.Extensions.Time.Testing;

namespace GovGrid.Silo.Tests.Time;

public sealed class ScaledTimerTests
{
    private static readonly DateTimeOffset Start = new(2018, 4, 10, 8, 0, 0, TimeSpan.Zero);
    private readonly FakeTimeProvider wall = new();
    private readonly ScaledClock clock;
    private readonly List<TimeSpan> fired = [];

    public ScaledTimerTests()
    {
        clock = new ScaledClock(60, Start, wall);
        clock.ExtendTo(Start.AddYears(1));
    }

    [Fact]
    public void A_timer_fires_once_at_its_simulated_moment()
    {
        using var timer = Timer(TimeSpan.FromMinutes(5), Timeout.InfiniteTimeSpan);

        wall.Advance(TimeSpan.FromSeconds(4.999));
        Assert.Empty(fired);

        Pass(seconds: 20);
        Assert.Equal([TimeSpan.FromMinutes(5)], fired);
    }

    [Fact]
    public void A_period_is_simulated_time_and_does_not_drift()
    {
        using var timer = Timer(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(90));

        Pass(seconds: 7);

        Assert.Equal([30, 120, 210, 300, 390], fired.Select(f => Math.Round(f.TotalSeconds)));
    }

    [Fact]
    public void A_timer_that_is_due_at_once_fires_at_once_and_one_with_no_due_time_never()
    {
        using var now = Timer(TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        using var never = Timer(Timeout.InfiniteTimeSpan, TimeSpan.FromSeconds(1));

        Pass(seconds: 60);

        Assert.Single(fired);
    }

    [Fact]
    public void A_changed_timer_keeps_only_its_new_time_and_a_disposed_one_cannot_be_changed()
    {
        var timer = Timer(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
        Assert.True(timer.Change(TimeSpan.FromMinutes(3), Timeout.InfiniteTimeSpan));
        Pass(seconds: 10);
        Assert.Equal([TimeSpan.FromMinutes(3)], fired);

        timer.Dispose();

        Assert.False(timer.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan));
        Pass(seconds: 10);
        Assert.Single(fired);
    }

    [Fact]
    public void A_timer_waits_while_time_stands_still_and_fires_when_its_moment_comes()
    {
        var still = new ScaledClock(60, Start, wall);
        using var timer = still.CreateTimer(_ => fired.Add(still.GetUtcNow() - Start), null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);
        Pass(seconds: 30);
        Assert.Empty(fired);

        still.ExtendTo(Start.AddHours(1));
        Pass(seconds: 2);

        Assert.InRange(Assert.Single(fired), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1.1));
    }

    [Fact]
    public void A_timer_farther_off_than_the_walls_timers_reach_fires_in_its_year()
    {
        clock.ExtendTo(Start.AddYears(50));
        using var timer = Timer(TimeSpan.FromDays(365 * 20), Timeout.InfiniteTimeSpan);

        for (var day = 0; day < 121; day++) wall.Advance(TimeSpan.FromDays(1));
        Assert.Empty(fired);
        wall.Advance(TimeSpan.FromDays(1));

        Assert.Single(fired);
    }

    [Fact]
    public void Negative_times_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Timer(TimeSpan.FromSeconds(-2), Timeout.InfiniteTimeSpan));
        Assert.Throws<ArgumentOutOfRangeException>(() => Timer(TimeSpan.Zero, TimeSpan.FromSeconds(-2)));
    }

    private ITimer Timer(TimeSpan due, TimeSpan period) => clock.CreateTimer(_ => fired.Add(clock.GetUtcNow() - Start), null, due, period);

    // The fake wall fires a timer with its clock already at the end of the step, so the steps are those of real timers.
    private void Pass(int seconds)
    {
        for (var millisecond = 0; millisecond < seconds * 1000; millisecond++) wall.Advance(TimeSpan.FromMilliseconds(1));
    }
}
