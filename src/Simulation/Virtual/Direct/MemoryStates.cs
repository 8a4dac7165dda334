using GovGrid.Simulation.Virtual.Grains;

namespace GovGrid.Simulation.Virtual.Direct;

/// <summary>Gives each grain states that live as long as it does: nothing is lost here, so nothing is read again.</summary>
internal sealed class MemoryStates : IStateSource
{
    /// <inheritdoc />
    public IPersistentState<T> StateOf<T>(VirtualContext grain, string name)
        where T : new() => new MemoryState<T>();
}
