using GovGrid.Simulation.Virtual.Grains;
using Orleans.Serialization;

namespace GovGrid.Simulation.Virtual.Messages;

/// <summary>Keeps states as bytes, apart from the grains in memory. A write ends some steps after it was asked for, as that of a disk does.</summary>
internal sealed class MessageStorage(Serializer serializer, MessageLoop loop, IStoredStates? stored) : IStateSource
{
    private readonly Dictionary<(GrainId Grain, string Name), byte[]> kept = [];

    /// <inheritdoc />
    public IPersistentState<T> StateOf<T>(VirtualContext grain, string name)
        where T : new() => new StoredState<T>(this, (grain.GrainId, name));

    /// <summary>What is kept under a key; new where nothing is.</summary>
    public T Read<T>((GrainId Grain, string Name) key)
        where T : new() => kept.TryGetValue(key, out var bytes) ? serializer.Deserialize<T>(bytes)! : stored?.Find(typeof(T), key.Grain.Key.ToString()!) is T begun ? begun : new T();

    /// <summary>Whether something is kept under a key.</summary>
    public bool Has((GrainId Grain, string Name) key) => kept.ContainsKey(key);

    /// <summary>Keeps a state as it is now.</summary>
    public Task Write<T>((GrainId Grain, string Name) key, T state)
    {
        var bytes = serializer.SerializeToArray(state);
        return Later(() => kept[key] = bytes);
    }

    /// <summary>Forgets what is kept.</summary>
    public Task Clear((GrainId Grain, string Name) key) => Later(() => kept.Remove(key));

    private Task Later(Action write)
    {
        var written = new TaskCompletionSource();
        loop.Add(() =>
        {
            write();
            written.SetResult();
        });
        return written.Task;
    }
}
