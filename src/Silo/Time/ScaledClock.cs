namespace GovGrid.Silo.Time;

/// <summary>
/// Simulated time: it runs so many times faster than the wall's, never past the end of its lease, and never back.
/// </summary>
/// <remarks>
/// Whoever owns the clock stores a moment ahead first and then allows time to run up to it (<see cref="ExtendTo"/>). A
/// process that comes after a crash starts at the stored moment, which nobody can have seen pass. At the end of its
/// lease time stands still, and from there it goes on when the lease is extended.
/// </remarks>
public sealed class ScaledClock : TimeProvider
{
    private readonly TimeProvider wall;
    private readonly Lock extending = new();
    private volatile Segment segment;

    /// <summary>Stands still at its start until its lease is extended.</summary>
    /// <param name="speed">Simulated seconds in a second of the wall; above 0.</param>
    /// <param name="start">The first moment that it tells.</param>
    /// <param name="wall">The clock that it scales.</param>
    public ScaledClock(double speed, DateTimeOffset start, TimeProvider wall)
    {
        ArgumentNullException.ThrowIfNull(wall);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(speed);
        Speed = speed;
        this.wall = wall;
        segment = new Segment(wall.GetTimestamp(), start.UtcTicks, start.UtcTicks);
    }

    /// <summary>Simulated seconds in a second of the wall.</summary>
    public double Speed { get; }

    /// <summary>The moment that time does not pass.</summary>
    public DateTimeOffset LeaseEnd => new(segment.EndTicks, TimeSpan.Zero);

    /// <inheritdoc />
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Whether the lease has run out.</summary>
    internal bool StandsStill => Now(segment) == segment.EndTicks;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => new(Now(segment), TimeSpan.Zero);

    /// <inheritdoc />
    public override long GetTimestamp() => Now(segment);

    /// <summary>A timer whose times are simulated ones. It never fires before its moment, also where time stands still.</summary>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return new ScaledTimer(this, wall, callback, state, dueTime, period);
    }

    /// <summary>Lets time run up to a moment that is already stored; an earlier end than the present one is ignored.</summary>
    public void ExtendTo(DateTimeOffset end)
    {
        lock (extending)
        {
            var current = segment;
            if (end.UtcTicks <= current.EndTicks) return;
            // A running segment keeps its start: a new one would round anew and could step back by a tick.
            segment = Now(current) < current.EndTicks
                ? current with { EndTicks = end.UtcTicks }
                : new Segment(wall.GetTimestamp(), current.EndTicks, end.UtcTicks);
        }
    }

    private long Now(Segment of) =>
        Math.Min(of.EndTicks, of.StartTicks + (long)(wall.GetElapsedTime(of.WallStart).Ticks * Speed));

    private sealed record Segment(long WallStart, long StartTicks, long EndTicks);
}
