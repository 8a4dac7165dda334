using GovGrid.Common;

namespace GovGrid.Towns;

/// <summary>
/// A grid's outline, ready to be asked whether it holds a point (even-odd rule, border included). Every edge runs from its southern to
/// its northern end, so that the two grids beside a border compute the same numbers for it and never both miss a point.
/// </summary>
internal sealed class GridShape
{
    private readonly (GeoPoint South, GeoPoint North)[] edges;

    public GridShape(IReadOnlyList<GeoPoint> ring) =>
        edges = [.. ring.Zip(ring.Skip(1), (a, b) => a.Lat < b.Lat || (a.Lat == b.Lat && a.Lon < b.Lon) ? (a, b) : (b, a))];

    public bool Holds(GeoPoint point)
    {
        var inside = false;
        foreach (var (south, north) in edges)
        {
            if (point.Lat < south.Lat || point.Lat > north.Lat) continue;
            if (IsOn(south, north, point)) return true;
            if (point.Lat < north.Lat && point.Lon < (north.Lon - south.Lon) * (point.Lat - south.Lat) / (north.Lat - south.Lat) + south.Lon)
                inside = !inside;
        }
        return inside;
    }

    /// <summary>Whether the outline passes through a box.</summary>
    public bool Crosses(GeoPoint southWest, GeoPoint northEast)
    {
        foreach (var (south, north) in edges)
            if (Crosses(south, north, southWest, northEast))
                return true;
        return false;
    }

    private static bool IsOn(GeoPoint south, GeoPoint north, GeoPoint point) =>
        (north.Lon - south.Lon) * (point.Lat - south.Lat) == (north.Lat - south.Lat) * (point.Lon - south.Lon)
        && Math.Min(south.Lon, north.Lon) <= point.Lon && point.Lon <= Math.Max(south.Lon, north.Lon);

    // Their boxes meet, and the box's corners are not all on one side of the edge.
    private static bool Crosses(GeoPoint south, GeoPoint north, GeoPoint southWest, GeoPoint northEast)
    {
        if (south.Lat > northEast.Lat || north.Lat < southWest.Lat) return false;
        if (Math.Min(south.Lon, north.Lon) > northEast.Lon || Math.Max(south.Lon, north.Lon) < southWest.Lon) return false;
        var (dx, dy) = (north.Lon - south.Lon, north.Lat - south.Lat);
        double Side(double lon, double lat) => dx * (lat - south.Lat) - dy * (lon - south.Lon);
        var (a, b) = (Side(southWest.Lon, southWest.Lat), Side(southWest.Lon, northEast.Lat));
        var (c, d) = (Side(northEast.Lon, southWest.Lat), Side(northEast.Lon, northEast.Lat));
        return Math.Min(Math.Min(a, b), Math.Min(c, d)) <= 0 && Math.Max(Math.Max(a, b), Math.Max(c, d)) >= 0;
    }
}
