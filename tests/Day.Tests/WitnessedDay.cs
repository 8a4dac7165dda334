using System.Collections.Concurrent;
using GovGrid.Common;
using GovGrid.EventLogs;
using GovGrid.Finding;
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
using GovGrid.Workers;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovGrid.Day.Tests;

/// <summary>
/// Simulated people in a town on a real silo with a virtual clock, and a witness who hears every event. Nothing of time is real: the day
/// takes as long as its grain calls do.
/// </summary>
internal sealed class WitnessedDay : IAsyncDisposable, ITownObserver
{
    private readonly ConcurrentQueue<IncidentRecord> records = new();
    private readonly ConcurrentQueue<DutyChange> duty = new();
    private readonly Town town;
    private readonly VirtualTown silo;
    private readonly LiveAgenda agenda;
    private readonly TownWorld world;

    private WitnessedDay(Town town, WorldDefinition assumed, double demand, VirtualTown silo)
    {
        (this.town, this.silo) = (town, silo);
        agenda = new LiveAgenda(silo.Clock, 1, NullLogger<LiveAgenda>.Instance);
        silo.AlsoCalm = agenda.Quiet;
        var streams = new Streams(assumed.Seed);
        var drawn = new DrawnDemand(town, new TownPlaces(town), assumed, streams, demand);
        world = new TownWorld(town, assumed, drawn, streams, silo.Grains, agenda, NullLogger<TownWorld>.Instance);
    }

    /// <summary>Who came on duty and left.</summary>
    public IEnumerable<DutyChange> Duty => duty;

    /// <summary>Lets a town live for a while from a Monday, 06:00 in the town, at so many times its usual demand.</summary>
    public static async Task<WitnessedDay> Live(string folder, double demand, TimeSpan span)
    {
        var town = TownFolder.Load(folder);
        var silo = await VirtualTown.Start(new DateTimeOffset(2026, 11, 1, 22, 0, 0, TimeSpan.Zero), town);
        var day = new WitnessedDay(town, WorldFile.Load(folder, silo.Towns), demand, silo);
        await silo.Grains.GetFeed(town.Code).Subscribe(silo.Grains.CreateObjectReference<ITownObserver>(day));
        day.world.Start();
        await silo.Run(span);
        return day;
    }

    /// <summary>The log as the witness heard it, each event once.</summary>
    public IReadOnlyList<LoggedEvent> Log() =>
    [
        .. records.SelectMany(record => record.Events.Select((happened, i) => new LoggedEvent(record.Incident, record.FirstVersion + i, happened)))
            .DistinctBy(entry => (entry.Incident, entry.Version)),
    ];

    /// <summary>Open incidents as the grids' registers have them.</summary>
    public async Task<IReadOnlyList<string>> Registered()
    {
        var open = new List<string>();
        foreach (var grid in town.Definition.Grids.Select(grid => grid.Code).Append(null))
            open.AddRange((await silo.Grains.GetGrid(town.Code, grid).Open()).Where(entry => !entry.Ended).Select(entry => entry.Incident));
        return open;
    }

    /// <inheritdoc />
    public Task OnRecorded(IncidentRecord record)
    {
        records.Enqueue(record);
        world.Hear(record);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task OnDutyChanged(DutyChange change)
    {
        duty.Enqueue(change);
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
        world.Hear(operation);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await agenda.DisposeAsync();
        await silo.DisposeAsync();
    }
}
