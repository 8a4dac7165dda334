using GovGrid.Common;

namespace GovGrid.Towns;

/// <summary>Finds the grid of a point: bounding boxes first, then the even-odd rule on the outline.</summary>
internal sealed class GridLocator(IReadOnlyList<GridDefinition> grids)
{
    private readonly Box[] boxes = [.. grids.Select(grid => Box.Of(grid.Outline))];

    public GridDefinition? Locate(GeoPoint point)
    {
        for (var i = 0; i < boxes.Length; i++)
            if (boxes[i].Holds(point) && Holds(grids[i].Outline, point))
                return grids[i];
        return null;
    }

    private static bool Holds(IReadOnlyList<GeoPoint> ring, GeoPoint point)
    {
        var inside = false;
        for (var i = 1; i < ring.Count; i++)
        {
            var (a, b) = (ring[i - 1], ring[i]);
            if (OnSegment(a, b, point)) return true;
            if (a.Lat > point.Lat != b.Lat > point.Lat && point.Lon < (b.Lon - a.Lon) * (point.Lat - a.Lat) / (b.Lat - a.Lat) + a.Lon)
                inside = !inside;
        }
        return inside;
    }

    private static bool OnSegment(GeoPoint a, GeoPoint b, GeoPoint point) =>
        (b.Lon - a.Lon) * (point.Lat - a.Lat) == (b.Lat - a.Lat) * (point.Lon - a.Lon)
        && Math.Min(a.Lon, b.Lon) <= point.Lon && point.Lon <= Math.Max(a.Lon, b.Lon)
        && Math.Min(a.Lat, b.Lat) <= point.Lat && point.Lat <= Math.Max(a.Lat, b.Lat);

    private readonly record struct Box(double West, double South, double East, double North)
    {
        public static Box Of(IReadOnlyList<GeoPoint> ring) =>
            new(ring.Min(p => p.Lon), ring.Min(p => p.Lat), ring.Max(p => p.Lon), ring.Max(p => p.Lat));

        public bool Holds(GeoPoint p) => p.Lon >= West && p.Lon <= East && p.Lat >= South && p.Lat <= North;
    }
}
