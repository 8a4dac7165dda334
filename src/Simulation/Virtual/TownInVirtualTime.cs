using GovGrid.Finding;
using GovGrid.Live;
using GovGrid.Simulation.Agenda;
using GovGrid.Simulation.Live;
using GovGrid.Simulation.World;
using Microsoft.Extensions.Logging;

namespace GovGrid.Simulation.Virtual;

/// <summary>A town with its people in virtual time, and a witness of all that happens.</summary>
public sealed class TownInVirtualTime
{
    private readonly IVirtualHost host;
    private readonly string code;
    private readonly ITownObserver witness;

    /// <summary>Prepares it; it comes to life at the first instant that passes.</summary>
    /// <param name="host">The host.</param>
    /// <param name="simulated">The town and what is assumed about its people.</param>
    /// <param name="witness">Is told everything, before the people are.</param>
    /// <param name="logs">Hears what failed.</param>
    public TownInVirtualTime(IVirtualHost host, SimulatedTown simulated, ITownObserver witness, ILoggerFactory logs)
    {
        (this.host, code, this.witness) = (host, simulated.Town.Code, witness);
        World = new TownWorld(simulated.Town, simulated.Assumed, simulated.Demand, simulated.Streams, host.Grains, host.Time, logs.CreateLogger<TownWorld>());
        host.Time.At(host.Time.Now, Begin);
    }

    /// <summary>Its people.</summary>
    public TownWorld World { get; }

    private async Task Begin()
    {
        var feed = host.Grains.GetFeed(code);
        var acknowledger = new Acknowledger(host, code, World.IsOver);
        await feed.Subscribe(host.Reference(witness));
        await feed.Subscribe(host.Reference<ITownObserver>(acknowledger));
        await feed.Subscribe(host.Reference<ITownObserver>(new TownObserver(World)));
        await host.Grains.GetTown(code).Start();
        acknowledger.Begin();
        World.Start();
    }
}
