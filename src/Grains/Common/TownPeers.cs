using System.Collections.Concurrent;
using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Live;
using GovGrid.Territory;
using GovGrid.Units;
using GovGrid.Workers;

namespace GovGrid.Grains.Common;

/// <summary>
/// References to a town's lasting grains, found once for all actors of a host: they are asked for with every event, and a reference stays good
/// whatever becomes of the grain. Incidents come and go and are not among them.
/// </summary>
/// <param name="grains">The way to grains.</param>
/// <param name="town">Code of the town.</param>
public sealed class TownPeers(IGrainFactory grains, string town)
{
    private readonly ConcurrentDictionary<string, IUnitGrain> units = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IZoneGrain> zones = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IGridGrain> grids = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IGridWorkerGrain> workers = new(StringComparer.Ordinal);

    /// <summary>The town itself.</summary>
    public ITownGrain Town { get; } = grains.GetTown(town);

    /// <summary>Its feed.</summary>
    public IFeedGrain Feed { get; } = grains.GetFeed(town);

    /// <summary>Its command room.</summary>
    public ICommandRoomGrain CommandRoom { get; } = grains.GetCommandRoom(town);

    /// <summary>A unit with a queue.</summary>
    public IUnitGrain Unit(UnitKey unit) => units.TryGetValue(unit.Value, out var known) ? known : units.GetOrAdd(unit.Value, grains.GetUnit(town, unit));

    /// <summary>A zone.</summary>
    public IZoneGrain Zone(string zone) => zones.TryGetValue(zone, out var known) ? known : zones.GetOrAdd(zone, grains.GetZone(town, zone));

    /// <summary>A grid; null for the register of what lies in no grid.</summary>
    public IGridGrain Grid(string? grid)
    {
        var code = grid ?? IGridGrain.Nowhere;
        return grids.TryGetValue(code, out var known) ? known : grids.GetOrAdd(code, grains.GetGrid(town, code));
    }

    /// <summary>A grid worker.</summary>
    public IGridWorkerGrain Worker(string worker) => workers.TryGetValue(worker, out var known) ? known : workers.GetOrAdd(worker, grains.GetWorker(town, worker));
}
