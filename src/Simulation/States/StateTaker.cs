using GovGrid.Finding;
using GovGrid.Grains.Incidents;
using GovGrid.Grains.Territory;
using GovGrid.Grains.Workers;
using GovGrid.Incidents;
using GovGrid.Simulation.Agenda;
using GovGrid.Simulation.Virtual;
using GovGrid.Simulation.World;
using GovGrid.Simulation.World.Kept;
using GovGrid.Territory;
using GovGrid.Towns;
using GovGrid.Workers;

namespace GovGrid.Simulation.States;

/// <summary>Takes the state of a town from the host that runs it. In virtual time nothing moves meanwhile, so it is of one instant.</summary>
/// <param name="host">The host.</param>
/// <param name="world">The town's people.</param>
/// <param name="town">The town.</param>
/// <param name="townVersion">Version of the town's files.</param>
/// <param name="texts">Which words may stay.</param>
public sealed class StateTaker(IVirtualHost host, TownWorld world, Town town, string townVersion, PlainTexts texts)
{
    private readonly string code = town.Code;

    /// <summary>Takes it at the host's present.</summary>
    public async Task<TownState> Take()
    {
        TownState? taken = null;
        host.Time.At(host.Time.Now, async () => taken = await State());
        await host.Run(host.Time.Now);
        return taken!;
    }

    private async Task<TownState> State()
    {
        var grids = await Registers();
        return new TownState
        {
            Format = TownState.KnownFormat,
            Version = TownState.KnownVersion,
            Town = code,
            TownVersion = townVersion,
            At = host.Time.Now,
            Incidents = await Histories(grids.Values.SelectMany(register => register.Keys).Concat(world.Unfinished)),
            Grids = grids,
            Workers = await Workers(),
            Record = await Record(),
            Handovers = [.. (await host.Grains.GetHandovers(code).Sheets()).Select(sheet => sheet with { Notes = texts.Of(sheet.Notes) })],
            People = world.Keep(),
        };
    }

    private async Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>>> Registers()
    {
        var registers = new SortedDictionary<string, IReadOnlyDictionary<string, int>>(StringComparer.Ordinal);
        foreach (var grid in town.Definition.Grids.Select(grid => grid.Code).Append(IGridGrain.Nowhere))
            if (await host.Grains.GetGrid(code, grid).Open() is { Count: > 0 } open)
                registers[grid] = open.ToDictionary(entry => entry.Incident, entry => entry.Acknowledged);
        return registers;
    }

    // With all that they are merged into, lead or follow: what these have for each other is not over.
    private async Task<IReadOnlyList<KeptHistory>> Histories(IEnumerable<string> ids)
    {
        var (found, waiting) = (new SortedDictionary<string, KeptHistory>(StringComparer.Ordinal), new Queue<string>(ids));
        while (waiting.TryDequeue(out var id))
        {
            if (found.ContainsKey(id) || (await host.Stored<IIncidentGrain, IncidentJournal>(id)).Events is not { Count: > 0 } events) continue;
            found[id] = new KeptHistory(id, [.. events.Select(happened => EventTexts.Cleared(happened, texts))]);
            foreach (var other in RelatedTo(IncidentFolding.Fold(id, events))) waiting.Enqueue(other);
        }
        return [.. found.Values];
    }

    private static IEnumerable<string> RelatedTo(IncidentState incident) =>
        new[] { incident.MergedInto, incident.Lead }.OfType<string>().Concat(incident.Merged).Concat(incident.Linked);

    private async Task<IReadOnlyDictionary<string, WorkerStore>> Workers()
    {
        var workers = new SortedDictionary<string, WorkerStore>(StringComparer.Ordinal);
        foreach (var worker in town.Definition.Workers)
        {
            var grain = host.Grains.GetWorker(code, worker.Id);
            // Where a worker is, is stored only with what else changes: the worker itself knows better.
            var view = await grain.Get();
            var record = (await host.Stored<IGridWorkerGrain, WorkerStore>($"{code}/worker/{worker.Id}")).Record;
            if (record.DutyChangedAt is null) continue;
            workers[worker.Id] = view.OnDuty
                ? new WorkerStore { Record = record, Point = view.Point, PositionAt = view.PositionAt, Leg = view.Leg }
                : new WorkerStore { Record = record };
        }
        return workers;
    }

    private async Task<TownRecord> Record()
    {
        var known = await host.Stored<ITownGrain, TownRecord>(code);
        var numbers = await host.Grains.GetTown(code).LastNumbers();
        return StateCopies.Of(known, numbers);
    }
}
