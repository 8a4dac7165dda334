using GovGrid.Simulation.Virtual.Grains;

namespace GovGrid.Simulation.Virtual.Direct;

/// <summary>Where a continuation would go if one were needed; where calls are method calls, none is.</summary>
internal sealed class DirectContext(CallWatch watch) : SynchronizationContext
{
    /// <inheritdoc />
    public override void Post(SendOrPostCallback d, object? state) =>
        watch.Keep(new AwaitOutsideVirtualTimeException("Something gave its turn away for a thread to go on with."));

    /// <inheritdoc />
    public override void Send(SendOrPostCallback d, object? state) => Post(d, state);
}
