namespace GovGrid.Testing;

/// <summary>
/// A clock that moves only when told, and fires one timer at a time, in order of due time and then of setting. A timer that is due at
/// once fires at the next step, never inside the call that sets it.
/// </summary>
public sealed class VirtualClock(DateTimeOffset start) : TimeProvider
{
    // What is due a tick from now is due now: grains ask for at once in this way. Who has done so again and again at one instant means the
    // tick: an alarm for what is due just then would else ring for ever.
    private static readonly TimeSpan AtOnce = TimeSpan.FromTicks(1);
    private const int Patience = 100;

    private readonly Lock gate = new();
    private readonly SortedSet<VirtualTimer> set = new(Comparer<VirtualTimer>.Create((a, b) => a.Due != b.Due ? a.Due.CompareTo(b.Due) : a.Order.CompareTo(b.Order)));
    private DateTimeOffset now = start;
    private long order;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        lock (gate) return now;
    }

    /// <inheritdoc />
    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <inheritdoc />
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Takes the first timer that is due up to a time, and moves the clock to it; null when there is none.</summary>
    internal VirtualTimer? TakeNext(DateTimeOffset until)
    {
        lock (gate)
        {
            if (set.Min is not { } next || next.Due > until) return null;
            set.Remove(next);
            if (next.Due > now) now = next.Due;
            if (next.Period > TimeSpan.Zero) Set(next, now + next.Period);
            return next;
        }
    }

    /// <summary>Moves the clock forward when nothing is due before.</summary>
    internal void MoveTo(DateTimeOffset time)
    {
        lock (gate) if (time > now) now = time;
    }

    /// <summary>Forgets all timers: those who set them are gone.</summary>
    internal void Forget()
    {
        lock (gate) set.Clear();
    }

    private void Set(VirtualTimer timer, DateTimeOffset due)
    {
        (timer.Due, timer.Order) = (due, order++);
        set.Add(timer);
    }

    internal sealed class VirtualTimer(VirtualClock clock, TimerCallback callback, object? state) : ITimer
    {
        private DateTimeOffset lastAsked;
        private int asked;

        public DateTimeOffset Due { get; set; }

        public long Order { get; set; }

        public TimeSpan Period { get; private set; }

        /// <summary>What the timer was made with; for Orleans' grain timers the grain timer itself.</summary>
        public object? State => state;

        /// <summary>Called once when the timer is set or disposed of after having fired.</summary>
        public Action? Ended { get; set; }

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
            {
                clock.set.Remove(this);
                Period = period;
                if (dueTime >= TimeSpan.Zero) clock.Set(this, clock.now + (dueTime > AtOnce || IsInsisting() ? dueTime : TimeSpan.Zero));
            }
            End();
            return true;
        }

        public void Dispose()
        {
            lock (clock.gate) clock.set.Remove(this);
            End();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private bool IsInsisting()
        {
            asked = lastAsked == clock.now ? asked + 1 : 0;
            lastAsked = clock.now;
            return asked > Patience;
        }

        private void End()
        {
            var ended = Ended;
            Ended = null;
            ended?.Invoke();
        }
    }
}
