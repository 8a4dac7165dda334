using GovGrid.Simulation.Virtual.Grains;

namespace GovGrid.Simulation.Virtual.Direct;

/// <summary>Gives each grain a state that lives as long as it does: nothing is lost here, so nothing is read again.</summary>
/// <param name="stored">What grains begin with; null for nothing.</param>
internal sealed class MemoryStates(IStoredStates? stored) : IStateSource
{
    /// <inheritdoc />
    public IPersistentState<T> StateOf<T>(VirtualContext grain, string name)
        where T : new()
    {
        var state = stored?.Find(typeof(T), grain.Key) is T known ? new MemoryState<T>(known) : new MemoryState<T>();
        grain.Stored = state;
        return state;
    }
}
