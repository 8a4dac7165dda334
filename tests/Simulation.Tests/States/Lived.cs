using GovGrid.Finding;
using GovGrid.Simulation.Agenda;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Demand;
using GovGrid.Simulation.Live;
using GovGrid.Simulation.Places;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Support;
using GovGrid.Simulation.Virtual;
using GovGrid.Simulation.Virtual.Direct;
using GovGrid.Simulation.Virtual.Time;
using GovGrid.Simulation.World;
using GovGrid.Towns;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovGrid.Simulation.States;

/// <summary>A town that lives by direct calls from nothing or from a state, and can be kept as it stands.</summary>
internal sealed class Lived : IAsyncDisposable
{
    private readonly IVirtualHost host;
    private readonly SimulatedTown simulated;
    private readonly TownInVirtualTime living;

    private Lived(IVirtualHost host, SimulatedTown simulated, TownState? state)
    {
        (this.host, this.simulated) = (host, simulated);
        living = new TownInVirtualTime(host, simulated, Log, NullLoggerFactory.Instance, state?.Past);
    }

    public TownLog Log { get; } = new();

    public TownWorld World => living.World;

    public IVirtualHost Host => host;

    /// <summary>Yunxi.</summary>
    public static SimulatedTown Yunxi(double factor, ulong? seed = null, bool tellPositions = true)
    {
        var assumed = OwnTowns.YunxiWorld;
        if (!tellPositions) assumed = assumed with { Workers = assumed.Workers with { Patrol = assumed.Workers.Patrol with { PositionEvery = null } } };
        return Simulated(OwnTowns.Yunxi, assumed, factor, seed);
    }

    /// <summary>A town with the chance of a seed at so many times its demand.</summary>
    public static SimulatedTown Simulated(Town town, WorldDefinition assumed, double factor, ulong? seed = null)
    {
        var streams = new Streams(seed ?? assumed.Seed);
        return new SimulatedTown(town, assumed, new DrawnDemand(town, new TownPlaces(town), assumed, streams, factor), streams);
    }

    /// <summary>Begins from nothing.</summary>
    public static Lived From(DateTimeOffset start, SimulatedTown town) =>
        new(new DirectSilo(new OneTown(town.Town), new VirtualTime(start), NullLoggerFactory.Instance), town, null);

    /// <summary>Begins from a state.</summary>
    public static Lived From(TownState state, SimulatedTown town) =>
        new(new DirectSilo(new OneTown(town.Town), new VirtualTime(state.At), NullLoggerFactory.Instance, new StoredTown(state)), town, state);

    /// <summary>Begins from a state in any host.</summary>
    public static Lived From(TownState state, SimulatedTown town, IVirtualHost host) => new(host, town, state);

    /// <summary>Asks the town to hand over again, as a silo does that starts.</summary>
    public Task Resume()
    {
        host.Time.At(host.Time.Now, () => host.Grains.GetTown(simulated.Town.Code).RequestResume());
        return host.Run(host.Time.Now);
    }

    public Task Until(DateTimeOffset until) => host.Run(until);

    /// <summary>The state, as it comes back from its file.</summary>
    public async Task<TownState> Keep()
    {
        var state = await new StateTaker(host, World, simulated.Town, simulated.Town.Definition.Version, new PlainTexts(simulated.Town, simulated.Assumed)).Take();
        var file = Path.GetTempFileName();
        try
        {
            StateFile.Write(file, state);
            return StateFile.Read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>What waits where and in which order, who works on what, and who is there: a line each.</summary>
    public async Task<IReadOnlyList<string>> Queues()
    {
        var lines = new List<string>();
        host.Time.At(host.Time.Now, async () =>
        {
            foreach (var unit in simulated.Town.Units)
            {
                var view = await host.Grains.GetUnit(simulated.Town.Code, unit).View();
                lines.AddRange(view.Waiting.Select(item => $"{unit} waits {item.Incident} {item.Version} {item.Severity} {item.Since:O}"));
                lines.AddRange(view.Busy.Select(item => $"{unit} {item.TakenBy} has {item.Incident} {item.Version}"));
                lines.Add($"{unit} {string.Join(' ', view.Posts)}");
            }
        });
        await host.Run(host.Time.Now);
        return lines;
    }

    /// <summary>What was told to have happened after an instant, a line an event.</summary>
    public string[] After(DateTimeOffset instant) => [.. Log.Lines.Where(line => ReceivedAt(line) > instant)];

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private static DateTimeOffset ReceivedAt(string line) => EventLogs.EventLogLine.Parse(System.Text.Encoding.UTF8.GetBytes(line)).Event.ReceivedAt;
}
