using GovGrid.Common;

namespace GovGrid.Towns;

/// <summary>A zone (片区): a group of whole communities.</summary>
/// <param name="Id">Short id, unique in the town, such as <c>z01</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Neighbours">Ids of zones that share a border with it, ordered.</param>
public sealed record ZoneDefinition(string Id, LocalizedText Name, IReadOnlyList<string> Neighbours);

/// <summary>A village or community (村社).</summary>
/// <param name="Code">Twelve digits.</param>
/// <param name="Name">Its name.</param>
/// <param name="Zone">Id of the zone that it belongs to.</param>
/// <param name="Centre">A representative point.</param>
/// <param name="Synthetic">True where the position is made up because none is public.</param>
public sealed record CommunityDefinition(string Code, LocalizedText Name, string Zone, GeoPoint Centre, bool Synthetic);

/// <summary>A grid (网格), the smallest area.</summary>
/// <param name="Code">Fifteen digits: the community's twelve and a sequence 001-999.</param>
/// <param name="Name">Its name.</param>
/// <param name="Community">Code of its community.</param>
/// <param name="Zone">Id of its zone.</param>
/// <param name="Centre">A point inside it.</param>
/// <param name="Outline">Closed ring (first point equals last), counter-clockwise, without holes.</param>
/// <param name="Neighbours">Codes of grids that share a border with it, ordered.</param>
public sealed record GridDefinition(
    string Code, LocalizedText Name, string Community, string Zone, GeoPoint Centre, IReadOnlyList<GeoPoint> Outline, IReadOnlyList<string> Neighbours);

/// <summary>A standard address (标准地址).</summary>
/// <param name="Id">Unique in the town.</param>
/// <param name="Text">As people write it.</param>
/// <param name="Grid">Code of its grid.</param>
/// <param name="Point">Its coordinate, inside that grid.</param>
public sealed record StandardAddress(string Id, string Text, string Grid, GeoPoint Point);
