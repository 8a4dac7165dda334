namespace GovGrid.Silo.Time;

/// <summary>A timer of a <see cref="ScaledClock"/>, driven by one of the wall's.</summary>
internal sealed class ScaledTimer : ITimer
{
    private const long Never = long.MaxValue;
    private static readonly TimeSpan Finest = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan WhileStill = TimeSpan.FromMilliseconds(50);

    // The wall's timers take at most 49 days; this one looks again and goes on.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    private readonly ScaledClock clock;
    private readonly TimerCallback callback;
    private readonly object? state;
    private readonly ITimer alarm;
    private readonly Lock changing = new();
    private long dueTicks = Never;
    private long periodTicks;
    private bool disposed;

    public ScaledTimer(ScaledClock clock, TimeProvider wall, TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        this.clock = clock;
        this.callback = callback;
        this.state = state;
        alarm = wall.CreateTimer(static self => ((ScaledTimer)self!).Look(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Change(dueTime, period);
    }

    /// <inheritdoc />
    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        Check(dueTime, nameof(dueTime));
        Check(period, nameof(period));
        lock (changing)
        {
            if (disposed) return false;
            periodTicks = Math.Max(0, period.Ticks);
            dueTicks = dueTime == Timeout.InfiniteTimeSpan ? Never : clock.GetTimestamp() + dueTime.Ticks;
            Arm();
            return true;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (changing) disposed = true;
        alarm.Dispose();
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        lock (changing) disposed = true;
        return alarm.DisposeAsync();
    }

    private static void Check(TimeSpan time, string name)
    {
        if (time != Timeout.InfiniteTimeSpan) ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero, name);
    }

    private void Look()
    {
        lock (changing)
        {
            if (disposed || dueTicks == Never) return;
            var due = clock.GetTimestamp() >= dueTicks;
            if (due) dueTicks = Next();
            Arm();
            if (!due) return;
        }

        callback(state);
    }

    // Ticks that were missed because the wall's timers are too coarse are left out, not made up for.
    private long Next() => periodTicks == 0 ? Never : Math.Max(dueTicks + periodTicks, clock.GetTimestamp());

    private void Arm() => alarm.Change(dueTicks == Never ? Timeout.InfiniteTimeSpan : Wait(), Timeout.InfiniteTimeSpan);

    private TimeSpan Wait()
    {
        var milliseconds = Math.Ceiling((dueTicks - clock.GetTimestamp()) / clock.Speed / TimeSpan.TicksPerMillisecond);
        if (milliseconds <= 0) return dueTicks <= clock.GetTimestamp() ? TimeSpan.Zero : Finest;
        var wait = TimeSpan.FromMilliseconds(Math.Min(milliseconds, Longest.TotalMilliseconds));
        return clock.StandsStill && wait < WhileStill ? WhileStill : wait;
    }
}
