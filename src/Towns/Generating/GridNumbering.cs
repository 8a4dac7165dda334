using System.Globalization;
using GovGrid.Towns.Maps;
using NetTopologySuite.Geometries;

namespace GovGrid.Towns.Generating;

/// <summary>
/// Gives the grids of each community their codes: in rows from north to south, each row from west to east. A row is as high as a
/// grid of mean size.
/// </summary>
internal static class GridNumbering
{
    public const int Most = 999;

    public static IReadOnlyList<DrawnGrid> Number(
        IReadOnlyList<PlacedCommunity> communities, IReadOnlyList<(int Community, Polygon Area)> grids, LocalPlane plane) =>
        [.. grids.GroupBy(grid => grid.Community)
            .SelectMany(own => InOrder([.. own.Select(grid => grid.Area)])
                .Select((area, i) => Grid(communities[own.Key].Code, own.Key, i + 1, area, plane)))
            .OrderBy(grid => grid.Code, StringComparer.Ordinal)];

    internal static string Code(string community, int number) => number is >= 1 and <= Most
        ? community + number.ToString("000", CultureInfo.InvariantCulture)
        : throw new SpecException("$.grids.count", $"expected at most {Most} grids in community {community}, found number {number}");

    private static IEnumerable<Polygon> InOrder(IReadOnlyList<Polygon> areas)
    {
        var north = areas.Max(area => area.Centroid.Y);
        var height = Math.Sqrt(areas.Average(area => area.Area));
        return areas.OrderBy(area => (int)((north - area.Centroid.Y) / height + 0.5)).ThenBy(area => area.Centroid.X);
    }

    private static DrawnGrid Grid(string community, int index, int number, Polygon area, LocalPlane plane)
    {
        var ring = area.ExteriorRing.Coordinates.Select(plane.ToGeo).ToList();
        if (!NetTopologySuite.Algorithm.Orientation.IsCCW(area.ExteriorRing.Coordinates)) ring.Reverse();
        return new DrawnGrid(Code(community, number), index, number, area, ring);
    }
}
