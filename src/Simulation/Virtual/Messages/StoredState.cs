namespace GovGrid.Simulation.Virtual.Messages;

/// <summary>A grain's state in a <see cref="MessageStorage"/>.</summary>
/// <typeparam name="T">The state.</typeparam>
internal sealed class StoredState<T>(MessageStorage storage, (GrainId Grain, string Name) key) : IPersistentState<T>
    where T : new()
{
    /// <inheritdoc />
    public T State { get; set; } = storage.Read<T>(key);

    /// <inheritdoc />
    public string? Etag => null;

    /// <inheritdoc />
    public bool RecordExists => storage.Has(key);

    /// <inheritdoc />
    public Task WriteStateAsync() => storage.Write(key, State);

    /// <inheritdoc />
    public Task WriteStateAsync(CancellationToken cancellationToken) => WriteStateAsync();

    /// <inheritdoc />
    public Task ReadStateAsync()
    {
        State = storage.Read<T>(key);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task ReadStateAsync(CancellationToken cancellationToken) => ReadStateAsync();

    /// <inheritdoc />
    public Task ClearStateAsync()
    {
        State = new T();
        return storage.Clear(key);
    }

    /// <inheritdoc />
    public Task ClearStateAsync(CancellationToken cancellationToken) => ClearStateAsync();
}
