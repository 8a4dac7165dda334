using GovGrid.Common;
using GovGrid.Simulation.Places;
using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.Demand.Recorded;

/// <summary>
/// Gives each record of an area a place in the town. Areas without grids of their own are dealt out over the zones in turn: the load then
/// has the shape of the records, but says nothing about either town's geography.
/// </summary>
internal sealed class AreaSpread
{
    private readonly TownPlaces places;
    private readonly Streams streams = new(0);
    private readonly Dictionary<string, IReadOnlyList<GridDefinition>> grids = [];

    public AreaSpread(AreaMapping areas, Town town, TownPlaces places)
    {
        this.places = places;
        var zones = town.Definition.Zones;
        for (var i = 0; i < areas.Known.Count; i++)
        {
            var codes = areas.Grids?.GetValueOrDefault(areas.Known[i]) ?? [zones[i % zones.Count].Id];
            grids[areas.Known[i]] = [.. town.Definition.Grids.Where(grid => codes.Contains(grid.Code) || codes.Contains(grid.Zone))];
        }
    }

    public bool Knows(string area) => grids.ContainsKey(area);

    /// <summary>Grid, point and address for a record, always the same for the same key.</summary>
    public (string Grid, GeoPoint Point, string? Address) Of(string area, string key)
    {
        var stream = streams.Of(Purpose.Spread, key);
        var grid = stream.OneOf(grids[area]);
        if (places.AddressesOf(grid.Code) is not { Count: > 0 } addresses) return (grid.Code, places.PointIn(grid, ref stream), null);
        var address = stream.OneOf(addresses);
        return (grid.Code, address.Point, address.Text);
    }
}
