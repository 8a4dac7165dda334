using GovGrid.Common;

namespace GovGrid.Towns.Files;

/// <summary>grids.geojson as it stands in the file.</summary>
internal sealed record GridsJson(IReadOnlyList<GridFeatureJson> Features);

/// <summary>A grid.</summary>
internal sealed record GridFeatureJson(GridPropertiesJson Properties, GridGeometryJson Geometry)
{
    /// <summary>Its only ring.</summary>
    public IReadOnlyList<GeoPoint> Ring() => [.. Geometry.Coordinates[0].Select(at => new GeoPoint(at[0], at[1]))];
}

/// <summary>What is said of a grid.</summary>
internal sealed record GridPropertiesJson(string Code, LocalizedText Name, string Community);

/// <summary>A polygon without holes.</summary>
internal sealed record GridGeometryJson(IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>> Coordinates);
