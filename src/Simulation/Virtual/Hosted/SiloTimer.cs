using GovGrid.Simulation.Virtual.Time;

namespace GovGrid.Simulation.Virtual.Hosted;

/// <summary>
/// A timer that Orleans has asked the clock for. The tick of a grain's timer has ended when Orleans sets the timer anew or disposes of it, which
/// it does last; its diagnostic event comes earlier, before a change asked for during the tick is put into effect.
/// </summary>
internal sealed class SiloTimer(SiloTime time, TimerCallback callback, object? state) : VirtualTimer(time), ITimer
{
    private bool isTicking;

    /// <inheritdoc />
    public override void Change(TimeSpan dueTime, TimeSpan period)
    {
        base.Change(dueTime, period);
        EndTick();
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        base.Dispose();
        EndTick();
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    bool ITimer.Change(TimeSpan dueTime, TimeSpan period)
    {
        Change(dueTime, period);
        return true;
    }

    /// <inheritdoc />
    protected override Task Ring()
    {
        if (state is IGrainTimer)
        {
            isTicking = true;
            time.Quiescence.Begin();
        }
        callback(state);
        return Task.CompletedTask;
    }

    private void EndTick()
    {
        if (!isTicking) return;
        isTicking = false;
        time.Quiescence.End();
    }
}
