namespace GovGrid.Testing;

/// <summary>
/// The system's clock, which can be put forward: timers that would have rung in the time that was leapt over ring at once. For tests through a
/// whole running service, where hours have to pass and nobody waits for them.
/// </summary>
public sealed class JumpingClock : TimeProvider
{
    private readonly Lock gate = new();
    private readonly HashSet<JumpingTimer> timers = [];
    private TimeSpan ahead;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;

    /// <inheritdoc />
    public override long GetTimestamp() => System.GetTimestamp() + (long)(Ahead.TotalSeconds * TimestampFrequency);

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new JumpingTimer(this, callback, state);
        lock (gate) timers.Add(timer);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Puts the clock forward.</summary>
    public void Jump(TimeSpan by)
    {
        JumpingTimer[] all;
        lock (gate)
        {
            ahead += by;
            all = [.. timers];
        }

        foreach (var timer in all) timer.Rearm();
    }

    private TimeSpan Ahead
    {
        get
        {
            lock (gate) return ahead;
        }
    }

    private void Forget(JumpingTimer timer)
    {
        lock (gate) timers.Remove(timer);
    }

    private sealed class JumpingTimer : ITimer
    {
        private readonly JumpingClock clock;
        private readonly TimerCallback callback;
        private readonly object? state;
        private readonly ITimer inner;
        private readonly Lock gate = new();
        private DateTimeOffset? due;
        private TimeSpan period;

        public JumpingTimer(JumpingClock clock, TimerCallback callback, object? state)
        {
            (this.clock, this.callback, this.state) = (clock, callback, state);
            inner = System.CreateTimer(_ => Ring(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (gate)
            {
                this.period = period;
                due = dueTime < TimeSpan.Zero ? null : clock.GetUtcNow() + dueTime;
                return Arm();
            }
        }

        public void Rearm()
        {
            lock (gate) Arm();
        }

        public void Dispose()
        {
            clock.Forget(this);
            inner.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            clock.Forget(this);
            return inner.DisposeAsync();
        }

        // Called for what has been changed in between, or a moment too early, it only sets itself again.
        private void Ring()
        {
            lock (gate)
            {
                if (due is null || due > clock.GetUtcNow())
                {
                    Arm();
                    return;
                }

                due = period > TimeSpan.Zero ? clock.GetUtcNow() + period : null;
                Arm();
            }

            callback(state);
        }

        private bool Arm()
        {
            var wait = due - clock.GetUtcNow();
            return inner.Change(wait is { } left ? (left > TimeSpan.Zero ? left : TimeSpan.Zero) : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
