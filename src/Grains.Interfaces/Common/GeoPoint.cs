namespace GovGrid.Common;

/// <summary>A place on earth in WGS 84 degrees. GCJ-02 never gets this far: it is converted at the edge.</summary>
/// <param name="Lon">Longitude, -180 to 180, east positive.</param>
/// <param name="Lat">Latitude, -90 to 90, north positive.</param>
[GenerateSerializer, Immutable, Alias("govgrid.GeoPoint")]
public readonly record struct GeoPoint(double Lon, double Lat)
{
    private const double MetresPerDegree = 111_194.93; // mean earth radius 6,371,008.8 m · π / 180 (IUGG)

    /// <summary>How many degrees of latitude some metres are.</summary>
    public static double DegreesNorth(double metres) => metres / MetresPerDegree;

    /// <summary>
    /// Metres in a straight line, by the equirectangular approximation. Within a town (under 50 km) it is off by
    /// less than 0.1 % of the great circle.
    /// </summary>
    public double MetresTo(GeoPoint other)
    {
        var dx = (other.Lon - Lon) * Math.Cos((Lat + other.Lat) * (Math.PI / 360));
        var dy = other.Lat - Lat;
        return Math.Sqrt(dx * dx + dy * dy) * MetresPerDegree;
    }

    /// <summary>The point a share of the way to another: 0 is here, 1 is there.</summary>
    public GeoPoint Towards(GeoPoint other, double share) =>
        new(Lon + (other.Lon - Lon) * share, Lat + (other.Lat - Lat) * share);
}
