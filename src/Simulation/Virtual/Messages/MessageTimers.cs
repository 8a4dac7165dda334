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
        var timer = new MessageTimer(time, (MessageActivation)grainContext, () => callback(state, CancellationToken.None), options.Interleave, log);
        timer.Change(options.DueTime, options.Period);
        return timer;
    }

    /// <inheritdoc />
    public IDisposable RegisterTimer(IGrainContext grainContext, Func<object?, Task> callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        RegisterGrainTimer(grainContext, (given, _) => callback(given), state, new GrainTimerCreationOptions(dueTime, period));

    private sealed class MessageTimer : VirtualGrainTimer
    {
        private readonly MessageActivation grain;
        private readonly Func<Task> callback;
        private readonly ILogger log;
        private readonly Turn turn;

        public MessageTimer(VirtualTime time, MessageActivation grain, Func<Task> callback, bool interleaves, ILogger log)
            : base(time)
        {
            (this.grain, this.callback, this.log) = (grain, callback, log);
            turn = new Turn(GrainMethod.Tick, interleaves, _ => CallBack());
        }

        protected override Task Tick()
        {
            if (!grain.IsGone) grain.Context.Add(() => grain.Deliver(turn));
            return Task.CompletedTask;
        }

        // As on a silo: a tick that fails is logged, and the timer goes on.
        private async Task CallBack()
        {
            try
            {
                await callback();
            }
            catch (Exception failure)
            {
                log.LogError(failure, "A tick of {Grain} failed.", grain);
            }
            EndTick();
        }
    }
}
