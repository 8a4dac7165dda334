using GovGrid.Towns.Maps;
using NetTopologySuite.Geometries;

namespace GovGrid.Towns.Generating;

/// <summary>
/// Groups whole communities that lie side by side into zones of about one number of grids: zones begin far from each other, and the
/// smallest that still can takes the nearest free neighbour; where growth got stuck, communities on a border change sides afterwards.
/// </summary>
internal static class ZoneGrouper
{
    /// <summary>For each community the index of its zone; zones are numbered in rows from north to south, each from west to east.</summary>
    public static IReadOnlyList<int> Group(IReadOnlyList<PlacedCommunity> communities, IReadOnlyList<DrawnGrid> grids, int zones)
    {
        if (zones > communities.Count)
            throw new SpecException("$.zones.names", $"expected at most {communities.Count}, as many as communities, found {zones}");
        var sizes = communities.Select((_, i) => grids.Count(grid => grid.Community == i)).ToList();
        var beside = Neighbours(communities.Count, grids);
        var zoneOf = Enumerable.Repeat(-1, communities.Count).ToArray();
        var starts = Starts(communities, zones);
        for (var zone = 0; zone < zones; zone++) zoneOf[starts[zone]] = zone;
        while (zoneOf.Contains(-1))
        {
            var (zone, next) = Next(communities, zoneOf, sizes, beside, starts);
            zoneOf[next] = zone;
        }
        ZoneBalancer.EvenOut(zoneOf, sizes, beside);
        return zoneOf;
    }

    private static (int Zone, int Community) Next(
        IReadOnlyList<PlacedCommunity> communities, int[] zoneOf, List<int> sizes, List<SortedSet<int>> beside, List<int> starts) =>
        (from community in Enumerable.Range(0, zoneOf.Length)
         where zoneOf[community] < 0
         from zone in beside[community].Select(other => zoneOf[other]).Where(zone => zone >= 0).Distinct()
         let size = Enumerable.Range(0, zoneOf.Length).Where(i => zoneOf[i] == zone).Sum(i => sizes[i])
         let way = communities[community].At.Distance(communities[starts[zone]].At)
         orderby size, way, community
         select (zone, community)).First();

    private static List<int> Starts(IReadOnlyList<PlacedCommunity> communities, int zones)
    {
        var starts = new List<int> { Enumerable.Range(0, communities.Count).MinBy(i => communities[i].At.X - communities[i].At.Y) };
        while (starts.Count < zones)
            starts.Add(Enumerable.Range(0, communities.Count).MaxBy(i => starts.Min(start => communities[start].At.Distance(communities[i].At))));
        return InRows(communities, starts);
    }

    private static List<int> InRows(IReadOnlyList<PlacedCommunity> communities, List<int> starts)
    {
        Coordinate At(int start) => communities[start].At;
        var north = starts.Max(start => At(start).Y);
        var height = Math.Max(1, (north - starts.Min(start => At(start).Y)) / Math.Sqrt(starts.Count));
        return [.. starts.OrderBy(start => (int)((north - At(start).Y) / height + 0.5)).ThenBy(start => At(start).X)];
    }

    private static List<SortedSet<int>> Neighbours(int communities, IReadOnlyList<DrawnGrid> grids)
    {
        var beside = SharedBorders.Of([.. grids.Select(grid => grid.Outline)]);
        var result = Enumerable.Range(0, communities).Select(_ => new SortedSet<int>()).ToList();
        for (var i = 0; i < grids.Count; i++)
            foreach (var other in beside[i].Select(j => grids[j].Community).Where(other => other != grids[i].Community))
                result[grids[i].Community].Add(other);
        return result;
    }
}
