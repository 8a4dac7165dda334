using GovGrid.Towns.Maps;
using NetTopologySuite.Geometries;
using Point = NetTopologySuite.Geometries.Point;

namespace GovGrid.Towns.Generating;

/// <summary>Draws grids: a cell around each community, split into as many parts as its share of the grids.</summary>
internal static class GridDrawer
{
    /// <summary>The grids with the index of their community, in no particular order.</summary>
    public static IReadOnlyList<(int Community, Polygon Area)> Draw(
        IReadOnlyList<PlacedCommunity> communities, Polygon outline, int grids, SplitMix64 random)
    {
        var cells = Communities(communities, outline);
        var shares = Shares.Of(grids, [.. cells.Select(cell => cell.Area)]);
        var seeds = cells.Select((cell, i) => Seeds.Of(cell, shares[i], random)).ToList();
        var lines = cells.SelectMany((cell, i) => new[] { cell.ExteriorRing, Planar.CellBorders(seeds[i], cell) });
        var faces = Planar.Faces(lines).Select(face => (Community: Holder(cells, face), Area: face)).Where(face => face.Community >= 0).ToList();
        if (faces.Count != grids)
            throw new SpecException("$.outline.ring", $"expected an outline that cuts no grid in two, found {faces.Count} parts for {grids} grids");
        return faces;
    }

    private static List<Polygon> Communities(IReadOnlyList<PlacedCommunity> communities, Polygon outline)
    {
        var points = communities.Select(community => community.At).ToList();
        var faces = Planar.Faces([outline.ExteriorRing, Planar.CellBorders(points, outline)])
            .Where(face => outline.Contains(face.InteriorPoint))
            .ToLookup(face => Seeds.Nearest(points, face.InteriorPoint.Coordinate));
        return [.. communities.Select((community, i) => faces[i].Count() == 1
            ? faces[i].Single()
            : throw new SpecException("$.outline.ring", $"expected an outline that leaves {community.Name} in one piece, found {faces[i].Count()} pieces"))];
    }

    private static int Holder(List<Polygon> cells, Polygon face)
    {
        Point inside = face.InteriorPoint;
        return cells.FindIndex(cell => cell.Contains(inside));
    }
}
