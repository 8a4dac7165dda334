using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Silo.Privacy.Rules;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Addresses;

/// <summary>Binds together what somebody says of a place: coordinate, standard address and grid.</summary>
internal sealed class PlaceFinder(AddressBook addresses, TownPrivacy privacy)
{
    /// <summary>Longest address, in characters.</summary>
    public const int LongestAddress = 200;

    /// <summary>
    /// The place. A point that is given counts; an address alone is looked up, and kept as typed when it is not found,
    /// but for numbers that tell who somebody is.
    /// </summary>
    /// <param name="town">The town.</param>
    /// <param name="point">Where; null when only an address is given.</param>
    /// <param name="address">Where, in words; null when only a point is given.</param>
    public Place Find(Town town, GeoPoint? point, string? address)
    {
        var typed = address is null ? null : privacy.MaskerOf(town).Address(address);
        if (point is { } given) return town.Locate(given) is { } grid ? new Place(given, typed, grid.Code) : new Place(given, typed, null, Outside: true);
        return addresses.Find(town, address!) is { } found ? new Place(found.Point, found.Text, found.Grid) : new Place(null, typed, null);
    }
}
