using GovGrid.Simulation.Agenda;

namespace GovGrid.Simulation.Virtual.Time;

/// <summary>
/// Time that moves only from event to event. It is the clock of the grains and the agenda of the world at once, so that what both of them
/// want has one order. Not for use by several threads at the same time.
/// </summary>
public class VirtualTime : TimeProvider, IAgenda
{
    // What is due a tick from now is due now: grains ask for at once in this way, since Orleans knows no other.
    private const long AtOnce = 1;

    private const int OfAction = 0; // tokens of timers are above

    private readonly EventHeap heap = new();
    private long ticks;

    /// <summary>Begins at an instant.</summary>
    public VirtualTime(DateTimeOffset start) => ticks = start.UtcTicks;

    /// <inheritdoc />
    public DateTimeOffset Now => new(ticks, TimeSpan.Zero);

    /// <summary>How many events have come up and were still wanted.</summary>
    public long Events { get; private set; }

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => new(ticks, TimeSpan.Zero);

    /// <inheritdoc />
    public override long GetTimestamp() => ticks;

    /// <inheritdoc />
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc />
    public virtual void At(DateTimeOffset when, IAction action) => heap.Add(Math.Max(when.UtcTicks, ticks), action, OfAction);

    /// <summary>Whether something is due up to an instant.</summary>
    public virtual bool HasNext(DateTimeOffset until) => heap.NextDue <= until.UtcTicks;

    /// <summary>Moves to the first event and begins it; there must be one.</summary>
    /// <returns>Completed when the event has ended; an unwanted one ends at once.</returns>
    public Task Step()
    {
        var (target, token) = TakeNext();
        if (token == OfAction)
        {
            Events++;
            return ((IAction)target).Begin();
        }
        var timer = (VirtualTimer)target;
        if (!timer.IsSet(token)) return Task.CompletedTask;
        Events++;
        return timer.Fire();
    }

    /// <summary>Moves forward where nothing is due before.</summary>
    public void MoveTo(DateTimeOffset instant) => ticks = Math.Max(ticks, instant.UtcTicks);

    /// <summary>Sets a timer.</summary>
    internal virtual void Set(VirtualTimer timer, TimeSpan due, int token) => heap.Add(due.Ticks > AtOnce ? ticks + due.Ticks : ticks, timer, token);

    /// <summary>Moves to the first event and takes it.</summary>
    private protected virtual (object Target, int Token) TakeNext()
    {
        (ticks, var target, var token) = heap.Take();
        return (target, token);
    }
}
