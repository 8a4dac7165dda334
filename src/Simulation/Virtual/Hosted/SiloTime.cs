using GovGrid.Simulation.Agenda;
using GovGrid.Simulation.Virtual.Time;

namespace GovGrid.Simulation.Virtual.Hosted;

/// <summary>Virtual time for a silo, whose threads set timers while one driver moves time.</summary>
internal sealed class SiloTime(DateTimeOffset start) : VirtualTime(start)
{
    private readonly Lock gate = new();

    /// <summary>Knows when all is done that an instant has caused.</summary>
    public Quiescence Quiescence { get; } = new();

    /// <inheritdoc />
    public override void At(DateTimeOffset when, IAction action)
    {
        lock (gate) base.At(when, action);
    }

    /// <inheritdoc />
    public override bool HasNext(DateTimeOffset until)
    {
        lock (gate) return base.HasNext(until);
    }

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SiloTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    internal override void Set(VirtualTimer timer, TimeSpan due, int token)
    {
        lock (gate) base.Set(timer, due, token);
    }

    private protected override (object Target, int Token) TakeNext()
    {
        lock (gate) return base.TakeNext();
    }
}
