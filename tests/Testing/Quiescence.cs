using Orleans.Runtime.Diagnostics;

namespace GovGrid.Testing;

/// <summary>
/// Knows when a silo has nothing more to do at its present time: every grain call that was sent has finished, and every timer that has
/// fired has ended its tick.
/// </summary>
public sealed class Quiescence : IOutgoingGrainCallFilter, IObserver<GrainTimerEvents.TimerEvent>, IDisposable
{
    private readonly Lock gate = new();
    private readonly HashSet<object> fired = [];
    private readonly IDisposable subscription;
    private TaskCompletionSource? calm;
    private int calls;

    /// <summary>Begins to listen.</summary>
    public Quiescence() => subscription = GrainTimerEvents.AllEvents.Subscribe(this);

    /// <inheritdoc />
    public async Task Invoke(IOutgoingGrainCallContext context)
    {
        lock (gate) calls++;
        try
        {
            await context.Invoke();
        }
        finally
        {
            Less(() => calls--);
        }
    }

    /// <summary>Fires a timer of the clock and counts it until its tick ends.</summary>
    internal void Fire(VirtualClock.VirtualTimer timer)
    {
        if (timer.State is IGrainTimer grainTimer)
            lock (gate) fired.Add(grainTimer);
        timer.Fire();
    }

    /// <summary>Completes when nothing is under way.</summary>
    public Task Calm()
    {
        lock (gate)
        {
            if (calls == 0 && fired.Count == 0) return Task.CompletedTask;
            calm ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return calm.Task;
        }
    }

    /// <inheritdoc />
    public void OnNext(GrainTimerEvents.TimerEvent value)
    {
        if (value is GrainTimerEvents.TickStop or GrainTimerEvents.Disposed) Less(() => fired.Remove(value.Timer));
    }

    /// <inheritdoc />
    public void OnCompleted()
    {
    }

    /// <inheritdoc />
    public void OnError(Exception error) => throw error;

    /// <inheritdoc />
    public void Dispose() => subscription.Dispose();

    private void Less(Action change)
    {
        TaskCompletionSource? reached = null;
        lock (gate)
        {
            change();
            if (calls == 0 && fired.Count == 0) (reached, calm) = (calm, null);
        }
        reached?.SetResult();
    }
}
