using NetTopologySuite.Geometries;

namespace GovGrid.Towns.Generating;

/// <summary>A community with a place on the plane.</summary>
/// <param name="Code">Twelve digits.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="At">Where.</param>
/// <param name="Synthetic">Whether the place is made up.</param>
internal sealed record PlacedCommunity(string Code, string Name, Coordinate At, bool Synthetic);
