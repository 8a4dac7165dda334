namespace GovGrid.Simulation.Virtual.Hosted;

/// <summary>
/// Knows when a silo has nothing more to do at its present time: every grain call that was sent has finished, and every tick of a grain's timer
/// has ended.
/// </summary>
internal sealed class Quiescence : IOutgoingGrainCallFilter
{
    private readonly Lock gate = new();
    private TaskCompletionSource? calm;
    private int underWay;

    /// <inheritdoc />
    public async Task Invoke(IOutgoingGrainCallContext context)
    {
        Begin();
        try
        {
            await context.Invoke();
        }
        finally
        {
            End();
        }
    }

    /// <summary>A call or a tick begins.</summary>
    public void Begin()
    {
        lock (gate) underWay++;
    }

    /// <summary>It has ended.</summary>
    public void End()
    {
        TaskCompletionSource? reached = null;
        lock (gate)
        {
            if (--underWay == 0) (reached, calm) = (calm, null);
        }
        reached?.SetResult();
    }

    /// <summary>Completes when nothing is under way.</summary>
    public Task Calm()
    {
        lock (gate)
        {
            if (underWay == 0) return Task.CompletedTask;
            calm ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return calm.Task;
        }
    }
}
