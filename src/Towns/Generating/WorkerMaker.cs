using System.Globalization;
using GovGrid.Common;

namespace GovGrid.Towns.Generating;

/// <summary>
/// Makes the grid workers: each crew spread evenly over the grids, taken zone by zone; vehicles and sources spread evenly over the
/// workers, so that every crew and every zone has its part of each.
/// </summary>
internal static class WorkerMaker
{
    public static IReadOnlyList<MadeWorker> Make(WorkersSpec spec, IReadOnlyList<DrawnGrid> grids, IReadOnlyList<int> zoneOf)
    {
        var total = spec.Crews.Sum(crew => crew.Count);
        var vehicles = Deal(spec.Vehicles.Select(vehicle => (vehicle, vehicle.Count)), total, "$.workers.vehicles");
        var sources = Deal(spec.Sources.Select(source => (source, source.Count)), total, "$.workers.sources");
        var byZone = grids.OrderBy(grid => zoneOf[grid.Community]).ThenBy(grid => grid.Code, StringComparer.Ordinal).ToList();
        return [.. Homes(spec.Crews, byZone).Select((home, i) => new MadeWorker(
            string.Create(CultureInfo.InvariantCulture, $"w{i + 1:000}"),
            new LocalizedText(Numbered(spec.Name.Zh, "", i), Numbered(spec.Name.En, " ", i)),
            home.Crew, home.Grid, vehicles[i].Code, sources[i].Code, sources[i].Skills))];
    }

    // Each crew begins a little further on, so that together they leave no grid out longer than they have to.
    private static IEnumerable<(string Crew, string Grid)> Homes(IReadOnlyList<CrewSpec> crews, List<DrawnGrid> grids) =>
        from crew in crews.Select((crew, i) => (crew.Id, crew.Count, Ahead: (i + 0.5) / crews.Count))
        from i in Enumerable.Range(0, crew.Count)
        select (crew.Id, grids[(int)((i + crew.Ahead) * grids.Count / crew.Count)].Code);

    // Puts the n-th of k equal things at (n + ½)/k of the way; sorting by that mixes all kinds evenly.
    private static List<T> Deal<T>(IEnumerable<(T Kind, int Count)> kinds, int total, string place)
    {
        var dealt = kinds.SelectMany((kind, order) => Enumerable.Range(0, kind.Count).Select(i => (kind.Kind, At: (i + 0.5) / kind.Count, order)))
            .OrderBy(thing => thing.At).ThenBy(thing => thing.order).Select(thing => thing.Kind).ToList();
        return dealt.Count == total ? dealt : throw new SpecException(place, $"expected counts that sum to the {total} workers of the crews, found {dealt.Count}");
    }

    private static string Numbered(string name, string gap, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}{gap}{index + 1:000}");
}
