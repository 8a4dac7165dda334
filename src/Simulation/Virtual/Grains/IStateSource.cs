namespace GovGrid.Simulation.Virtual.Grains;

/// <summary>Where the states of grains come from.</summary>
internal interface IStateSource
{
    /// <summary>A state of a grain, read.</summary>
    /// <typeparam name="T">The state.</typeparam>
    /// <param name="grain">The grain.</param>
    /// <param name="name">The state's name, unique in the grain's class.</param>
    IPersistentState<T> StateOf<T>(VirtualContext grain, string name)
        where T : new();
}
