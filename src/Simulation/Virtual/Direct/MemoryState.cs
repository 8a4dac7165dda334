namespace GovGrid.Simulation.Virtual.Direct;

/// <summary>A grain's state in memory: what the grain has in hand is what is stored. Nothing is copied, nothing can fail.</summary>
/// <typeparam name="T">The state.</typeparam>
internal sealed class MemoryState<T> : IPersistentState<T>
    where T : new()
{
    /// <summary>A state that was never stored.</summary>
    public MemoryState() => State = new();

    /// <summary>A state that was stored before.</summary>
    public MemoryState(T stored) => (State, RecordExists) = (stored, true);

    /// <inheritdoc />
    public T State { get; set; }

    /// <inheritdoc />
    public string? Etag { get; private set; }

    /// <inheritdoc />
    public bool RecordExists { get; private set; }

    /// <inheritdoc />
    public Task WriteStateAsync()
    {
        RecordExists = true;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task WriteStateAsync(CancellationToken cancellationToken) => WriteStateAsync();

    /// <inheritdoc />
    public Task ReadStateAsync() => Task.CompletedTask;

    /// <inheritdoc />
    public Task ReadStateAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task ClearStateAsync()
    {
        (State, RecordExists) = (new T(), false);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task ClearStateAsync(CancellationToken cancellationToken) => ClearStateAsync();
}
