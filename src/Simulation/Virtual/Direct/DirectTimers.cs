using GovGrid.Simulation.Virtual.Time;
using Orleans.Timers;

namespace GovGrid.Simulation.Virtual.Direct;

/// <summary>Makes the timers of grains.</summary>
internal sealed class DirectTimers(VirtualTime time, CallWatch watch) : ITimerRegistry
{
    /// <inheritdoc />
    public IGrainTimer RegisterGrainTimer<TState>(
        IGrainContext grainContext, Func<TState, CancellationToken, Task> callback, TState state, GrainTimerCreationOptions options)
    {
        var timer = new GrainTimer<TState>(time, watch, (DirectActivation)grainContext, callback, state);
        timer.Change(options.DueTime, options.Period);
        return timer;
    }

    /// <inheritdoc />
    public IDisposable RegisterTimer(IGrainContext grainContext, Func<object?, Task> callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        RegisterGrainTimer(grainContext, (given, _) => callback(given), state, new GrainTimerCreationOptions(dueTime, period));

    private sealed class GrainTimer<TState>(
        VirtualTime time, CallWatch watch, DirectActivation grain, Func<TState, CancellationToken, Task> callback, TState state) : VirtualGrainTimer(time)
    {
        protected override Task Tick()
        {
            var tick = grain.Class.Tick;
            watch.Enter(grain, tick);
            Task ended;
            try
            {
                ended = callback(state, CancellationToken.None);
            }
            finally
            {
                watch.Leave();
                EndTick();
            }
            watch.Check(ended, tick);
            return ended;
        }
    }
}
