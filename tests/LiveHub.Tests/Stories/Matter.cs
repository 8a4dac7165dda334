using GovGrid.Common;

namespace GovGrid.LiveHub.Tests.Stories;

/// <summary>Something that is wrong at a place, which many people may see.</summary>
public sealed record Matter(string What, string Category, GeoPoint Place)
{
    /// <summary>Where one of those who see it stands: some steps further up the street.</summary>
    public GeoPoint SeenFrom(int person) => Place with { Lat = Place.Lat + GeoPoint.DegreesNorth(5 * person) };
}

/// <summary>A report as its reporter knows it: number and receipt.</summary>
public sealed record Report(Matter Matter, string Id, string Number, string Receipt);
