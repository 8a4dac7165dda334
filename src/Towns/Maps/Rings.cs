using GovGrid.Common;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;

namespace GovGrid.Towns.Maps;

/// <summary>Closed rings in degrees.</summary>
internal static class Rings
{
    private static readonly GeometryFactory Factory = new();

    /// <summary>The ring as a polygon.</summary>
    public static Polygon Polygon(IReadOnlyList<GeoPoint> ring) => Factory.CreatePolygon(Coordinates(ring));

    /// <summary>The ring, turned around where it runs clockwise.</summary>
    public static IReadOnlyList<GeoPoint> CounterClockwise(IReadOnlyList<GeoPoint> ring) =>
        Orientation.IsCCW(Coordinates(ring)) ? ring : [.. ring.Reverse()];

    /// <summary>The centre of gravity where it lies inside, else another point inside.</summary>
    public static GeoPoint PointInside(IReadOnlyList<GeoPoint> ring)
    {
        var polygon = Polygon(ring);
        var point = polygon.Contains(polygon.Centroid) ? polygon.Centroid : polygon.InteriorPoint;
        return new GeoPoint(Math.Round(point.X, 7), Math.Round(point.Y, 7));
    }

    private static Coordinate[] Coordinates(IReadOnlyList<GeoPoint> ring) => [.. ring.Select(point => new Coordinate(point.Lon, point.Lat))];
}
