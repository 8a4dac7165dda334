using GovGrid.Finding;
using GovGrid.Live;
using GovGrid.Simulation.Live;
using GovGrid.Simulation.World;
using Microsoft.Extensions.Logging;

namespace GovGrid.Simulation.Virtual;

/// <summary>A town with its people in virtual time, and an ear for all that happens.</summary>
public sealed class TownInVirtualTime
{
    private readonly VirtualSilo silo;
    private readonly SimulatedTown simulated;

    /// <summary>Prepares it.</summary>
    public TownInVirtualTime(VirtualSilo silo, SimulatedTown simulated, ILoggerFactory logs)
    {
        (this.silo, this.simulated) = (silo, simulated);
        World = new TownWorld(simulated.Town, simulated.Assumed, simulated.Demand, simulated.Streams, silo, silo.Time, logs.CreateLogger<TownWorld>());
    }

    /// <summary>Its people.</summary>
    public TownWorld World { get; }

    /// <summary>Brings the town to life.</summary>
    public async Task Start(ITownObserver witness)
    {
        var feed = silo.GetFeed(simulated.Town.Code);
        await feed.Subscribe(silo.CreateObjectReference<ITownObserver>(witness));
        await feed.Subscribe(silo.CreateObjectReference<ITownObserver>(new TownObserver(World)));
        await silo.GetTown(simulated.Town.Code).Start();
        World.Start();
    }
}
