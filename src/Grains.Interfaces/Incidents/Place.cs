using GovGrid.Common;

namespace GovGrid.Incidents;

/// <summary>Where an incident is: standard address, coordinate and grid bound together as far as they are known.</summary>
/// <param name="Point">The coordinate; null while only an unknown address is given.</param>
/// <param name="Address">The address as typed or looked up.</param>
/// <param name="Grid">Code of the grid; null while unplaced, or outside the town.</param>
/// <param name="Outside">True where the point lies outside the town.</param>
[GenerateSerializer, Immutable, Alias("govgrid.Place")]
public sealed record Place(GeoPoint? Point, string? Address, string? Grid, bool Outside = false);
