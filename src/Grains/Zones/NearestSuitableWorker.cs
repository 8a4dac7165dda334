using System.Globalization;
using GovGrid.Common;
using GovGrid.Towns;
using GovGrid.Units;
using GovGrid.Workers;

namespace GovGrid.Grains.Zones;

/// <summary>
/// The suitable worker with the shortest travel time: straight line times the town's detour factor, at the mean speed of the worker's
/// vehicle. The first by id of equals.
/// </summary>
public sealed class NearestSuitableWorker : IDispatchPolicy
{
    /// <inheritdoc />
    public Choice? Choose(WorkItem item, IEnumerable<WorkerView> idle, Town town)
    {
        (string Worker, double Seconds, double Metres)? best = null;
        foreach (var worker in idle)
        {
            if (town.FindWorker(worker.Id) is not { } definition || !IsSuitable(definition, item)) continue;
            var metres = Metres(item, worker, definition, town);
            var seconds = metres * 3.6 / town.Vehicle(definition.Vehicle).KilometresPerHour;
            if (best is null || seconds < best.Value.Seconds) best = (worker.Id, seconds, metres);
        }
        return best is var (id, travel, distance)
            ? new Choice(id, TimeSpan.FromSeconds(travel), string.Create(CultureInfo.InvariantCulture, $"nearest by travel time: {distance:0} m, {travel / 60:0.0} min"))
            : null;
    }

    private static bool IsSuitable(WorkerDefinition worker, WorkItem item) => item.Skill is null || worker.Skills.Contains(item.Skill);

    private static double Metres(WorkItem item, WorkerView worker, WorkerDefinition definition, Town town)
    {
        var from = worker.Point ?? Centre(town, definition.HomeGrid);
        var to = item.Point ?? Centre(town, item.Grid!);
        return from.MetresTo(to) * town.Definition.Policy.DetourFactor;
    }

    private static GeoPoint Centre(Town town, string grid) => town.FindGrid(grid)!.Centre;
}
