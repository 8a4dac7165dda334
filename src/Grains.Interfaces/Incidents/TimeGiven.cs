namespace GovGrid.Incidents;

/// <summary>Time that was given beyond a limit: its clock stood still, or a leader gave more. Limits that are computed anew have it again.</summary>
/// <param name="From">When it was given; for a standstill, when that began. UTC.</param>
/// <param name="Until">When the standstill ended, UTC; null where days were given.</param>
/// <param name="Days">Working days for resolving and closing; null for a standstill.</param>
[GenerateSerializer, Immutable, Alias("govgrid.TimeGiven")]
public sealed record TimeGiven(DateTimeOffset From, DateTimeOffset? Until, double? Days);
