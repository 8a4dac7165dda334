using System.Diagnostics;
using GovGrid.Common;
using GovGrid.EventLogs;
using GovGrid.Finding;
using GovGrid.Handovers;
using GovGrid.Live;
using GovGrid.Simulation.Agenda;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Demand;
using GovGrid.Simulation.Places;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.World;
using GovGrid.Territory;
using GovGrid.Testing;
using GovGrid.Towns;
using GovGrid.Towns.Loading;
using GovGrid.Units;
using GovGrid.Workers;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovGrid.Day.Tests;

/// <summary>
/// Simulated people in a town on a real silo with a virtual clock, and a witness who hears every event. Nothing of time is real: a month
/// takes as long as its grain calls do. The witness keeps what it hears, so it acknowledges that as the read model would.
/// </summary>
internal sealed class WitnessedTown : IAsyncDisposable, ITownObserver
{
    private static readonly TimeSpan AcknowledgedEvery = TimeSpan.FromHours(1);

    private readonly List<LoggedEvent> log = [];
    private readonly Dictionary<string, (string? Grid, int Version)> heard = [];
    private readonly List<DutyChange> duty = [];
    private readonly List<RaisedOperation?> operations = [];
    private readonly Town town;
    private readonly VirtualTown silo;
    private readonly LiveAgenda agenda;
    private readonly TownWorld world;

    private WitnessedTown(Town town, WorldDefinition assumed, double demand, VirtualTown silo)
    {
        (this.town, this.silo) = (town, silo);
        agenda = new LiveAgenda(silo.Clock, 1, NullLogger<LiveAgenda>.Instance);
        silo.AlsoCalm = agenda.Quiet;
        var streams = new Streams(assumed.Seed);
        var drawn = new DrawnDemand(town, new TownPlaces(town), assumed, streams, demand);
        world = new TownWorld(town, assumed, drawn, streams, silo.Near, agenda, NullLogger<TownWorld>.Instance);
    }

    /// <summary>The log as the witness heard it, each event once.</summary>
    public IReadOnlyList<LoggedEvent> Log => log;

    /// <summary>Who came on duty and left.</summary>
    public IEnumerable<DutyChange> Duty => duty;

    /// <summary>Operations as they were raised and, as null, ended.</summary>
    public IReadOnlyList<RaisedOperation?> Operations => operations;

    /// <summary>What the people have done.</summary>
    public WorldCounts Counts => world.Counts;

    /// <summary>How long it has taken by the wall's clock.</summary>
    public TimeSpan Took { get; private set; }

    /// <summary>Lets a town live for a while from an instant, at so many times its usual demand.</summary>
    public static async Task<WitnessedTown> Live(string folder, double demand, DateTimeOffset start, TimeSpan span, Func<WorldDefinition, WorldDefinition> change)
    {
        var watch = Stopwatch.StartNew();
        var town = TownFolder.Load(folder);
        var silo = await VirtualTown.Start(start.ToUniversalTime(), town);
        var living = new WitnessedTown(town, change(WorldFile.Load(folder, silo.Towns)), demand, silo);
        await silo.Near.GetFeed(town.Code).Subscribe(silo.Near.CreateObjectReference<ITownObserver>(living));
        living.world.Start();
        for (var passed = TimeSpan.Zero; passed < span; passed += AcknowledgedEvery)
        {
            await silo.Run(AcknowledgedEvery);
            await living.Acknowledge();
        }
        living.Took = watch.Elapsed;
        return living;
    }

    /// <summary>Open incidents as the grids' registers have them.</summary>
    public async Task<IReadOnlyList<string>> Registered()
    {
        var open = new List<string>();
        foreach (var grid in town.Definition.Grids.Select(grid => grid.Code).Append(null))
            open.AddRange((await silo.Near.GetGrid(town.Code, grid).Open()).Where(entry => !entry.Ended).Select(entry => entry.Incident));
        return open;
    }

    /// <summary>The queues of all units and zones.</summary>
    public async Task<IReadOnlyList<QueueView>> Queues()
    {
        var queues = new List<QueueView>();
        foreach (var unit in town.StaffedUnits.Concat(town.Definition.Zones.Select(zone => UnitKey.Zone(zone.Id))))
            queues.Add(await silo.Near.GetUnit(town.Code, unit).View());
        return queues;
    }

    /// <summary>The hand-over sheets kept.</summary>
    public Task<IReadOnlyList<HandoverSheet>> Sheets() => silo.Near.GetHandovers(town.Code).Sheets();

    /// <inheritdoc />
    public Task OnRecorded(IncidentRecord record)
    {
        var known = heard.GetValueOrDefault(record.Incident).Version;
        for (var version = Math.Max(known + 1, record.FirstVersion); version < record.FirstVersion + record.Events.Count; version++)
            log.Add(new LoggedEvent(record.Incident, version, record.Events[version - record.FirstVersion]));
        heard[record.Incident] = (record.State.Place.Grid, Math.Max(known, record.State.Version));
        world.Hear(record);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task OnDutyChanged(DutyChange change)
    {
        duty.Add(change);
        world.Hear(change);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task OnUnitStarted(UnitKey unit)
    {
        world.Hear(unit);
        return Task.CompletedTask;
    }

    public Task OnOperationChanged(RaisedOperation? operation)
    {
        if (operations.LastOrDefault() != operation) operations.Add(operation);
        world.Hear(operation);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await agenda.DisposeAsync();
        await silo.DisposeAsync();
    }

    private async Task Acknowledge()
    {
        foreach (var grid in heard.Where(entry => entry.Value.Version > 0).GroupBy(entry => entry.Value.Grid).ToArray())
            await silo.Near.GetGrid(town.Code, grid.Key).Acknowledge([.. grid.Select(entry => new StoredVersion(entry.Key, entry.Value.Version))]);
    }
}
