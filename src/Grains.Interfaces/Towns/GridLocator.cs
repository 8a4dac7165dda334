using GovGrid.Common;

namespace GovGrid.Towns;

/// <summary>
/// Finds the grid of a point. A raster over the town knows for each of its boxes the grids that reach into it: in most boxes one grid
/// alone, which needs no further test. On a border the grid that stands first in the list wins.
/// </summary>
internal sealed class GridLocator
{
    private const int BoxesPerGrid = 64;

    private readonly IReadOnlyList<GridDefinition> grids;
    private readonly GridShape[] shapes;
    private readonly GeoPoint southWest;
    private readonly GeoPoint northEast;
    private readonly int side;
    private readonly (int[] Grids, bool Whole)[] boxes;

    public GridLocator(IReadOnlyList<GridDefinition> grids)
    {
        this.grids = grids;
        shapes = [.. grids.Select(grid => new GridShape(grid.Outline))];
        var corners = grids.SelectMany(grid => grid.Outline).DefaultIfEmpty().ToList();
        southWest = new GeoPoint(corners.Min(point => point.Lon), corners.Min(point => point.Lat));
        northEast = new GeoPoint(corners.Max(point => point.Lon), corners.Max(point => point.Lat));
        side = (int)Math.Ceiling(Math.Sqrt(grids.Count * BoxesPerGrid)) + 1;
        boxes = new (int[], bool)[side * side];
        for (var box = 0; box < boxes.Length; box++) boxes[box] = In(Corner(box % side, box / side), Corner(box % side + 1, box / side + 1));
    }

    public GridDefinition? Locate(GeoPoint point)
    {
        if (!(point.Lon >= southWest.Lon && point.Lon <= northEast.Lon && point.Lat >= southWest.Lat && point.Lat <= northEast.Lat))
            return null; // written so that NaN is outside too
        var (candidates, whole) = boxes[Index(point.Lat, southWest.Lat, northEast.Lat) * side + Index(point.Lon, southWest.Lon, northEast.Lon)];
        foreach (var grid in candidates)
            if (whole || shapes[grid].Holds(point))
                return grids[grid];
        return null;
    }

    private int Index(double value, double low, double high) => Math.Min(side - 1, (int)((value - low) / (high - low) * side));

    private GeoPoint Corner(int column, int row) => new(
        southWest.Lon + (northEast.Lon - southWest.Lon) * column / side, southWest.Lat + (northEast.Lat - southWest.Lat) * row / side);

    // Boxes are taken a little larger than they are, so that rounding in Index puts no point into a box that does not know its grid.
    private (int[] Grids, bool Whole) In(GeoPoint low, GeoPoint high)
    {
        var (lon, lat) = ((high.Lon - low.Lon) * 1e-6, (high.Lat - low.Lat) * 1e-6);
        var (from, to) = (new GeoPoint(low.Lon - lon, low.Lat - lat), new GeoPoint(high.Lon + lon, high.Lat + lat));
        var crossing = Enumerable.Range(0, shapes.Length).Where(i => shapes[i].Crosses(from, to)).ToArray();
        if (crossing.Length > 0) return (crossing, false);
        var around = Array.FindIndex(shapes, shape => shape.Holds(from.Towards(to, 0.5)));
        return around < 0 ? ([], true) : ([around], true);
    }
}
