using GovGrid.Common;

namespace GovGrid.Towns.Maps;

/// <summary>
/// GCJ-02, the shifted coordinates of Chinese public maps, to WGS 84 and back. The shift is the published approximation on the
/// Krasovsky 1940 ellipsoid; the way back has no closed form and is found by fixed-point iteration.
/// </summary>
public static class Gcj02
{
    private const double SemiMajorAxis = 6378245.0; // Krasovsky 1940, metres
    private const double EccentricitySquared = 0.00669342162296594323;
    private const double Precise = 1e-10; // degrees: hundredths of a millimetre
    private const int MostSteps = 20; // each gains about three digits, so four or five are enough

    /// <summary>The place as a Chinese map shows it. Outside China's rectangle nothing is shifted.</summary>
    public static GeoPoint FromWgs84(GeoPoint wgs84)
    {
        if (wgs84.Lon is < 72.004 or > 137.8347 || wgs84.Lat is < 0.8293 or > 55.8271) return wgs84;
        var (east, north) = Shift(wgs84.Lon - 105, wgs84.Lat - 35);
        var latitude = wgs84.Lat * Math.PI / 180;
        var magic = 1 - EccentricitySquared * Math.Sin(latitude) * Math.Sin(latitude);
        var meridian = SemiMajorAxis * (1 - EccentricitySquared) / (magic * Math.Sqrt(magic));
        var parallel = SemiMajorAxis / Math.Sqrt(magic) * Math.Cos(latitude);
        return new GeoPoint(wgs84.Lon + east * 180 / (parallel * Math.PI), wgs84.Lat + north * 180 / (meridian * Math.PI));
    }

    /// <summary>The place that a Chinese map shows at a coordinate.</summary>
    public static GeoPoint ToWgs84(GeoPoint gcj02)
    {
        var guess = gcj02;
        for (var step = 0; step < MostSteps; step++)
        {
            var shown = FromWgs84(guess);
            var (lon, lat) = (shown.Lon - gcj02.Lon, shown.Lat - gcj02.Lat);
            guess = new GeoPoint(guess.Lon - lon, guess.Lat - lat);
            if (Math.Abs(lon) < Precise && Math.Abs(lat) < Precise) break;
        }
        return guess;
    }

    // Metres east and north, from degrees east of 105° and north of 35°.
    private static (double East, double North) Shift(double x, double y)
    {
        var root = Math.Sqrt(Math.Abs(x));
        var ripple = (20 * Sin(6 * x) + 20 * Sin(2 * x)) * 2 / 3;
        var north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root + ripple
            + (20 * Sin(y) + 40 * Sin(y / 3)) * 2 / 3
            + (160 * Sin(y / 12) + 320 * Sin(y / 30)) * 2 / 3;
        var east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root + ripple
            + (20 * Sin(x) + 40 * Sin(x / 3)) * 2 / 3
            + (150 * Sin(x / 12) + 300 * Sin(x / 30)) * 2 / 3;
        return (east, north);
    }

    private static double Sin(double halfTurns) => Math.Sin(halfTurns * Math.PI);
}
