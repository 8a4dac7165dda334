namespace GovGrid.Towns.Maps;

/// <summary>Coordinate systems of sources.</summary>
internal enum CoordinateSystem
{
    Wgs84,
    Gcj02,
}
