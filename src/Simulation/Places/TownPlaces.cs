using GovGrid.Common;
using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.Places;

/// <summary>Where things are in a town: its addresses by grid, and points drawn inside and outside.</summary>
public sealed class TownPlaces
{
    private const int MostTries = 200;
    private const double MetresPerDegree = 111_194.93; // as in GeoPoint

    private readonly Town town;
    private readonly Dictionary<string, IReadOnlyList<StandardAddress>> addresses;
    private readonly Dictionary<string, StandardAddress> byText;
    private readonly Dictionary<string, (GeoPoint SouthWest, GeoPoint NorthEast)> boundsOf; // by grid
    private readonly (GeoPoint SouthWest, GeoPoint NorthEast) bounds;

    /// <summary>Indexes a town's places.</summary>
    public TownPlaces(Town town)
    {
        this.town = town;
        addresses = town.Definition.Addresses.GroupBy(address => address.Grid)
            .ToDictionary(grid => grid.Key, IReadOnlyList<StandardAddress> (grid) => [.. grid]);
        byText = town.Definition.Addresses.DistinctBy(address => address.Text).ToDictionary(address => address.Text);
        boundsOf = town.Definition.Grids.ToDictionary(grid => grid.Code, grid => BoundsOf(grid.Outline));
        bounds = BoundsOf(town.Definition.Grids.SelectMany(grid => grid.Outline));
    }

    /// <summary>The standard addresses of a grid, in the order of the definition.</summary>
    public IReadOnlyList<StandardAddress> AddressesOf(string grid) => addresses.GetValueOrDefault(grid) ?? [];

    /// <summary>The standard address of a text, or null.</summary>
    public StandardAddress? FindAddress(string text) => byText.GetValueOrDefault(text);

    /// <summary>A point inside a grid, equally likely everywhere in it.</summary>
    public GeoPoint PointIn(GridDefinition grid, ref Xoshiro256 stream)
    {
        var (southWest, northEast) = boundsOf[grid.Code];
        for (var tries = 0; tries < MostTries; tries++)
        {
            var point = Round(new GeoPoint(Between(southWest.Lon, northEast.Lon, ref stream), Between(southWest.Lat, northEast.Lat, ref stream)));
            if (town.Locate(point)?.Code == grid.Code) return point;
        }
        return grid.Centre; // a sliver that hardly fills its box
    }

    /// <summary>A point so many metres outside the town's bounding box.</summary>
    public GeoPoint PointOutside(double metres, ref Xoshiro256 stream)
    {
        var along = stream.Uniform();
        var (west, south) = bounds.SouthWest;
        var (east, north) = bounds.NorthEast;
        var latitude = metres / MetresPerDegree;
        var longitude = latitude / Math.Cos((south + north) * (Math.PI / 360));
        var (lon, lat) = (west + along * (east - west), south + along * (north - south));
        return Round(stream.Below(4) switch
        {
            0 => new GeoPoint(lon, north + latitude),
            1 => new GeoPoint(east + longitude, lat),
            2 => new GeoPoint(lon, south - latitude),
            _ => new GeoPoint(west - longitude, lat),
        });
    }

    private static double Between(double low, double high, ref Xoshiro256 stream) => low + stream.Uniform() * (high - low);

    // Seven decimals are a centimetre, and stay the same through JSON.
    private static GeoPoint Round(GeoPoint point) => new(Math.Round(point.Lon, 7), Math.Round(point.Lat, 7));

    private static (GeoPoint, GeoPoint) BoundsOf(IEnumerable<GeoPoint> points)
    {
        var (west, south, east, north) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var point in points)
        {
            (west, east) = (Math.Min(west, point.Lon), Math.Max(east, point.Lon));
            (south, north) = (Math.Min(south, point.Lat), Math.Max(north, point.Lat));
        }
        return (new GeoPoint(west, south), new GeoPoint(east, north));
    }
}
