namespace GovGrid.Silo.Hosting;

/// <summary>Whether the towns of this node have been started; until then it is not ready.</summary>
public sealed class StartedTowns
{
    private readonly TaskCompletionSource all = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when all have been started.</summary>
    public Task All => all.Task;

    internal void Done() => all.TrySetResult();
}
