using GovGrid.Finding;
using GovGrid.Live;
using GovGrid.Simulation.Agenda;
using GovGrid.Simulation.Live;
using GovGrid.Simulation.World;
using GovGrid.Simulation.World.Kept;
using Microsoft.Extensions.Logging;

namespace GovGrid.Simulation.Virtual;

/// <summary>A town with its people in virtual time, and a witness of all that happens.</summary>
public sealed class TownInVirtualTime
{
    private readonly IVirtualHost host;
    private readonly string code;
    private readonly ITownObserver witness;
    private readonly WorldPast? past;

    /// <summary>Prepares it; it comes to life at the first instant that passes.</summary>
    /// <param name="host">The host.</param>
    /// <param name="simulated">The town and what is assumed about its people.</param>
    /// <param name="witness">Is told everything, before the people are.</param>
    /// <param name="logs">Hears what failed.</param>
    /// <param name="past">What has been, where the host begins with the states of grains; null where nothing has.</param>
    public TownInVirtualTime(IVirtualHost host, SimulatedTown simulated, ITownObserver witness, ILoggerFactory logs, WorldPast? past = null)
    {
        (this.host, code, this.witness, this.past) = (host, simulated.Town.Code, witness, past);
        World = new TownWorld(simulated.Town, simulated.Assumed, simulated.Demand, simulated.Streams, host.Grains, host.Time, logs.CreateLogger<TownWorld>());
        host.Time.At(host.Time.Now, Begin);
    }

    /// <summary>Its people.</summary>
    public TownWorld World { get; }

    private async Task Begin()
    {
        var feed = host.Grains.GetFeed(code);
        var acknowledger = new Acknowledger(host, code, World.IsOver);
        await feed.Subscribe(host.Reference(News(witness)));
        await feed.Subscribe(host.Reference(News(acknowledger)));
        await feed.Subscribe(host.Reference(News(new TownObserver(World))));
        await host.Grains.GetTown(code).Start();
        acknowledger.Begin();
        World.Start(past);
    }

    private ITownObserver News(ITownObserver observer) => past is null ? observer : new NewsOnly(past, observer);
}
