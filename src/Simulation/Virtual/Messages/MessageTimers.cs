using GovGrid.Simulation.Virtual.Grains;
using GovGrid.Simulation.Virtual.Time;
using Microsoft.Extensions.Logging;
using Orleans.Timers;

namespace GovGrid.Simulation.Virtual.Messages;

/// <summary>Makes the timers of grains: a tick is a turn like any other.</summary>
internal sealed class MessageTimers(VirtualTime time, ILoggerFactory logs) : ITimerRegistry
{
    private readonly ILogger log = logs.CreateLogger<MessageTimers>();

    /// <inheritdoc />
    public IGrainTimer RegisterGrainTimer<TState>(
        IGrainContext grainContext, Func<TState, CancellationToken, Task> callback, TState state, GrainTimerCreationOptions options)
    {
        var grain = (MessageActivation)grainContext;
        var timer = new MessageTimer(time, grain, new Turn(GrainMethod.Tick, options.Interleave, _ => Tick(grain, () => callback(state, CancellationToken.None))));
        timer.Change(options.DueTime, options.Period);
        return timer;
    }

    /// <inheritdoc />
    public IDisposable RegisterTimer(IGrainContext grainContext, Func<object?, Task> callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        RegisterGrainTimer(grainContext, (given, _) => callback(given), state, new GrainTimerCreationOptions(dueTime, period));

    // As on a silo: a tick that fails is logged, and the timer goes on.
    private async Task Tick(MessageActivation grain, Func<Task> callback)
    {
        try
        {
            await callback();
        }
        catch (Exception failure)
        {
            log.LogError(failure, "A tick of {Grain} failed.", grain);
        }
    }

    private sealed class MessageTimer(VirtualTime time, MessageActivation grain, Turn tick) : VirtualTimer(time)
    {
        protected override Task Ring()
        {
            if (!grain.IsGone) grain.Context.Add(() => grain.Deliver(tick));
            return Task.CompletedTask;
        }
    }
}
