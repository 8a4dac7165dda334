using System.Globalization;
using GovGrid.Common;
using GovGrid.LiveHub.Requests;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Where to look for open incidents. All as texts, so that what is wrong is told in one way.</summary>
/// <param name="Lon">Longitude in degrees.</param>
/// <param name="Lat">Latitude in degrees.</param>
/// <param name="Category">Code of the category, by which what may be the same matter is told.</param>
/// <param name="Metres">How far to look, at most 5,000; as far as the town's policy takes things for one when left out.</param>
/// <param name="Town">Code of the town; may be left out where the token or the service has one.</param>
public sealed record NearbyQuery(string? Lon, string? Lat, string? Category, string? Metres, string? Town)
{
    private const double Furthest = 5000;

    /// <summary>The place; notes what is wrong with it.</summary>
    internal GeoPoint ReadPoint(FieldFaults faults) => new LocationBody(Number(Lon), Number(Lat)).Read(faults, "");

    /// <summary>How far to look; notes what is wrong with it.</summary>
    internal static double? ReadMetres(string? text, FieldFaults faults)
    {
        if (text is null) return null;
        if (Number(text) is { } metres and > 0 and <= Furthest) return metres;
        faults.Add("metres", $"a number above 0 and at most {Furthest}");
        return null;
    }

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
