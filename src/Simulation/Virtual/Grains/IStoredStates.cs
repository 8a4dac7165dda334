namespace GovGrid.Simulation.Virtual.Grains;

/// <summary>What grains had stored when their town was last seen: what a host begins with.</summary>
public interface IStoredStates
{
    /// <summary>A state of the caller's own; null where nothing was stored.</summary>
    /// <param name="kind">Its type, which only one class of grains stores.</param>
    /// <param name="key">Key of the grain.</param>
    object? Find(Type kind, string key);

    /// <summary>All states, each the caller's own, with the interface and the key of its grain.</summary>
    IEnumerable<(Type Grain, string Key, object State)> All { get; }
}
