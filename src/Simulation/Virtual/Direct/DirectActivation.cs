using GovGrid.Simulation.Virtual.Grains;

namespace GovGrid.Simulation.Virtual.Direct;

/// <summary>A grain that is called as an object.</summary>
internal sealed class DirectActivation(IServiceProvider services, GrainClass grain, string key) : VirtualContext(services, grain, key)
{
    /// <summary>Turns under way that nothing but interleaving calls may interrupt: 0 or 1.</summary>
    public int Turns { get; set; }

    /// <summary>Whether it has left memory, so that nobody may call it.</summary>
    public bool IsRetired { get; set; }

    /// <inheritdoc />
    public override void Deactivate(DeactivationReason deactivationReason, CancellationToken cancellationToken = default) => throw NotHere();
}
