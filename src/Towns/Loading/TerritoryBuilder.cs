using GovGrid.Towns.Files;
using GovGrid.Towns.Maps;

namespace GovGrid.Towns.Loading;

/// <summary>Zones, communities and grids with what follows from their borders.</summary>
internal static class TerritoryBuilder
{
    public static IReadOnlyList<GridDefinition> Grids(FolderContent files)
    {
        var features = files.Grids.Features.OrderBy(feature => feature.Properties.Code, StringComparer.Ordinal).ToList();
        var zoneOf = files.Communities.ToDictionary(row => row.Code, row => row.Zone);
        var rings = features.Select(feature => Rings.CounterClockwise(feature.Ring())).ToList();
        var beside = SharedBorders.Of(rings);
        return [.. features.Select((feature, i) => new GridDefinition(
            feature.Properties.Code, feature.Properties.Name, feature.Properties.Community, zoneOf[feature.Properties.Community],
            Rings.PointInside(rings[i]), rings[i], [.. beside[i].Select(other => features[other].Properties.Code)]))];
    }

    public static IReadOnlyList<CommunityDefinition> Communities(FolderContent files) =>
        [.. files.Communities.OrderBy(row => row.Code, StringComparer.Ordinal)
            .Select(row => new CommunityDefinition(row.Code, row.Name, row.Zone, row.Centre, row.Synthetic))];

    public static IReadOnlyList<ZoneDefinition> Zones(FolderContent files)
    {
        var grids = Grids(files).ToDictionary(grid => grid.Code);
        return [.. files.Zones.OrderBy(row => row.Id, StringComparer.Ordinal).Select(row => new ZoneDefinition(row.Id, row.Name, Neighbours(row.Id, grids)))];
    }

    private static IReadOnlyList<string> Neighbours(string zone, Dictionary<string, GridDefinition> grids) =>
        [.. grids.Values.Where(grid => grid.Zone == zone).SelectMany(grid => grid.Neighbours).Select(code => grids[code].Zone)
            .Where(other => other != zone).Distinct().OrderBy(id => id, StringComparer.Ordinal)];
}
