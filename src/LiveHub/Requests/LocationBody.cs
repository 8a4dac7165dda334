using GovGrid.Common;

namespace GovGrid.LiveHub.Requests;

/// <summary>A point on earth.</summary>
/// <param name="Lon">Longitude in degrees, -180 to 180.</param>
/// <param name="Lat">Latitude in degrees, -90 to 90.</param>
public sealed record LocationBody(double? Lon = null, double? Lat = null)
{
    /// <summary>The point; notes what is wrong with it.</summary>
    /// <param name="faults">Where that is noted.</param>
    /// <param name="field">Path of this object in the body; empty when it is the body.</param>
    internal GeoPoint Read(FieldFaults faults, string field)
    {
        var prefix = field.Length == 0 ? "" : field + ".";
        if (Lon is not (>= -180 and <= 180)) faults.Add(prefix + "lon", "degrees from -180 to 180");
        if (Lat is not (>= -90 and <= 90)) faults.Add(prefix + "lat", "degrees from -90 to 90");
        return new GeoPoint(Lon ?? 0, Lat ?? 0);
    }
}
