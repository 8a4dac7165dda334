using GovGrid.Common;
using GovGrid.Simulation.Places;
using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.World;

/// <summary>Plausible ways: from address to address, along two sides of a block where that stays in the town.</summary>
internal sealed class WayFinder(Town town, TownPlaces places)
{
    /// <summary>The points of a way.</summary>
    public GeoPoint[] Between(GeoPoint from, GeoPoint to, ref Xoshiro256 stream)
    {
        var corner = stream.Chance(0.5) ? new GeoPoint(to.Lon, from.Lat) : new GeoPoint(from.Lon, to.Lat);
        return town.Locate(corner) is null ? [from, to] : [from, corner, to];
    }

    /// <summary>Somewhere to go on patrol: an address of the home grid or of a neighbouring one, or a point where there is none.</summary>
    public GeoPoint Next(GridDefinition home, double elsewhere, ref Xoshiro256 stream)
    {
        var grid = home.Neighbours.Count > 0 && stream.Chance(elsewhere) ? town.FindGrid(stream.OneOf(home.Neighbours))! : home;
        return places.AddressesOf(grid.Code) is { Count: > 0 } addresses ? stream.OneOf(addresses).Point : places.PointIn(grid, ref stream);
    }
}
