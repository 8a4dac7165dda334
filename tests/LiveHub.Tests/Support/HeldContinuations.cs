using System.Collections.Concurrent;

namespace GovGrid.LiveHub.Tests.Support;

/// <summary>Stops a call at its first await that has an answer, for as long as a test wants, so that things happen in between for certain.</summary>
public sealed class HeldContinuations : SynchronizationContext
{
    private readonly ConcurrentQueue<Action> held = new();
    private readonly TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the call has what it awaited and would go on.</summary>
    public Task Arrived => arrived.Task;

    /// <summary>Begins a call.</summary>
    public Task<T> Begin<T>(Func<Task<T>> call)
    {
        var before = Current;
        SetSynchronizationContext(this);
        try
        {
            return call();
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }

    /// <summary>Lets it go on.</summary>
    public void Release()
    {
        while (held.TryDequeue(out var go)) go();
    }

    public override void Post(SendOrPostCallback d, object? state)
    {
        held.Enqueue(() => d(state));
        arrived.TrySetResult();
    }
}
