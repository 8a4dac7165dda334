using GovGrid.Common;
using NetTopologySuite.Geometries;

namespace GovGrid.Towns.Maps;

/// <summary>A flat map around a point, in metres, so that cells are not drawn out by the latitude.</summary>
/// <param name="origin">The point that becomes (0, 0).</param>
internal sealed class LocalPlane(GeoPoint origin)
{
    private const double MetresPerDegree = 111_194.93; // as in GeoPoint
    private readonly double metresPerDegreeEast = MetresPerDegree * Math.Cos(origin.Lat * Math.PI / 180);

    public Coordinate ToPlane(GeoPoint point) =>
        new((point.Lon - origin.Lon) * metresPerDegreeEast, (point.Lat - origin.Lat) * MetresPerDegree);

    /// <summary>Back, to seven decimals (a centimetre), so that a vertex has one spelling in every file.</summary>
    public GeoPoint ToGeo(Coordinate at) =>
        new(Math.Round(origin.Lon + at.X / metresPerDegreeEast, 7), Math.Round(origin.Lat + at.Y / MetresPerDegree, 7));
}
