using GovGrid.Common;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Wire;

/// <summary>A town's grids as GeoJSON (RFC 7946).</summary>
public sealed record GridCollection(string Type, IReadOnlyList<GridFeature> Features)
{
    /// <summary>The collection of a town.</summary>
    public static GridCollection Of(TownDefinition town)
    {
        ArgumentNullException.ThrowIfNull(town);
        return new GridCollection("FeatureCollection", [.. town.Grids.Select(GridFeature.Of)]);
    }
}

/// <summary>A grid with its outline.</summary>
public sealed record GridFeature(string Type, string Id, GridProperties Properties, GridGeometry Geometry)
{
    /// <summary>The feature of a grid.</summary>
    public static GridFeature Of(GridDefinition grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        return new GridFeature(
            "Feature",
            grid.Code,
            new GridProperties(grid.Code, grid.Name, grid.Community, grid.Zone),
            new GridGeometry("Polygon", [[.. grid.Outline.Select(point => new[] { point.Lon, point.Lat })]]));
    }
}

/// <summary>What a grid is called and belongs to.</summary>
public sealed record GridProperties(string Code, LocalizedText Name, string Community, string Zone);

/// <summary>A polygon without holes: one ring of positions [lon, lat].</summary>
public sealed record GridGeometry(string Type, IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>> Coordinates);
