using GovGrid.Common;

namespace GovGrid.Towns.Maps;

/// <summary>Which of several areas lie side by side: those that share an edge with the same two ends. A common corner is not a border.</summary>
internal static class SharedBorders
{
    /// <summary>For each ring the indices of the rings beside it, ascending.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Of(IReadOnlyList<IReadOnlyList<GeoPoint>> rings)
    {
        var firstWith = new Dictionary<(GeoPoint, GeoPoint), int>();
        var beside = rings.Select(_ => new SortedSet<int>()).ToList();
        for (var ring = 0; ring < rings.Count; ring++)
            for (var i = 1; i < rings[ring].Count; i++)
            {
                var edge = Undirected(rings[ring][i - 1], rings[ring][i]);
                if (firstWith.TryAdd(edge, ring) || firstWith[edge] == ring) continue;
                beside[ring].Add(firstWith[edge]);
                beside[firstWith[edge]].Add(ring);
            }
        return [.. beside.Select(set => set.ToList())];
    }

    private static (GeoPoint, GeoPoint) Undirected(GeoPoint a, GeoPoint b) =>
        a.Lon < b.Lon || (a.Lon == b.Lon && a.Lat < b.Lat) ? (a, b) : (b, a);
}
