using GovGrid.Common;

namespace GovGrid.LiveHub.Wire;

/// <summary>Something known by an id.</summary>
public sealed record IdItem(string Id, LocalizedText Name);

/// <summary>Something known by a code.</summary>
public sealed record CodeItem(string Code, LocalizedText Name);

/// <summary>A community with its zone's id.</summary>
public sealed record CommunityItem(string Code, LocalizedText Name, string Zone);

/// <summary>A grid with its community's code, its zone's id and a point inside it.</summary>
public sealed record GridItem(string Code, LocalizedText Name, string Community, string Zone, GeoPoint Centre);

/// <summary>An agency with the codes of the platforms that it serves.</summary>
public sealed record AgencyItem(string Id, LocalizedText Name, IReadOnlyList<string> Platforms);

/// <summary>The county centre with its departments.</summary>
public sealed record CountyItem(LocalizedText Name, IReadOnlyList<IdItem> Departments);

/// <summary>A category with its parent's code and its default severity.</summary>
public sealed record CategoryItem(string Code, LocalizedText Name, string? Parent, int Severity);
