namespace GovGrid.Testing;

/// <summary>
/// Knows when a silo has nothing more to do at its present time: every grain call that was sent has finished, and every grain timer that has
/// fired has ended its tick. The end of a tick is seen by Orleans setting the timer anew (or disposing of it), which it does last: its
/// diagnostic event TickStop comes earlier, before a change asked for during the tick is put into effect.
/// </summary>
public sealed class Quiescence : IOutgoingGrainCallFilter
{
    private readonly Lock gate = new();
    private readonly HashSet<VirtualClock.VirtualTimer> fired = [];
    private TaskCompletionSource? calm;
    private int calls;

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
        if (timer.State is IGrainTimer)
        {
            lock (gate) fired.Add(timer);
            timer.Ended = () => Less(() => fired.Remove(timer));
        }
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
