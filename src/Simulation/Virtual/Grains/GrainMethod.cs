namespace GovGrid.Simulation.Virtual.Grains;

/// <summary>A method of a grain class that others call, or the tick of its timers.</summary>
/// <param name="Id">Which, from 0 by 1 over all classes of this process.</param>
/// <param name="Grain">The grain class.</param>
/// <param name="Name">The method's name.</param>
/// <param name="Interleaves">Whether it is carried out while the grain is in the middle of something else.</param>
public sealed record GrainMethod(int Id, Type Grain, string Name, bool Interleaves)
{
    /// <summary>The name under which ticks of timers stand.</summary>
    public const string Tick = "(timer)";

    /// <inheritdoc />
    public override string ToString() => $"{Grain.Name}.{Name}";
}
