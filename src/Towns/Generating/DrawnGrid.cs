using GovGrid.Common;
using NetTopologySuite.Geometries;

namespace GovGrid.Towns.Generating;

/// <summary>A grid with its code.</summary>
/// <param name="Code">Fifteen digits.</param>
/// <param name="Community">Index of its community.</param>
/// <param name="Number">Its number in the community.</param>
/// <param name="Area">On the plane.</param>
/// <param name="Outline">In WGS 84, closed, counter-clockwise.</param>
internal sealed record DrawnGrid(string Code, int Community, int Number, Polygon Area, IReadOnlyList<GeoPoint> Outline);
