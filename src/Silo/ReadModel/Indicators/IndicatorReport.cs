namespace GovGrid.Silo.ReadModel.Indicators;

/// <summary>The indicators of a period, of all its incidents and by group.</summary>
/// <param name="Town">Code of the town.</param>
/// <param name="From">Its incidents were reported then or later, UTC; null for since the beginning.</param>
/// <param name="To">They were reported before, UTC.</param>
/// <param name="AsOf">The instant as of which they are told, UTC.</param>
/// <param name="By">What the groups are.</param>
/// <param name="Total">Of all incidents.</param>
/// <param name="Groups">Of each group that has any, ordered by key, null last; by town always the one.</param>
public sealed record IndicatorReport(
    string Town,
    DateTimeOffset? From,
    DateTimeOffset To,
    DateTimeOffset AsOf,
    IndicatorGrouping By,
    IndicatorFigures Total,
    IReadOnlyList<IndicatorGroup> Groups);

/// <summary>The indicators of a group.</summary>
/// <param name="Key">What its incidents have in common; null for those without.</param>
/// <param name="Indicators">Of its incidents.</param>
public sealed record IndicatorGroup(string? Key, IndicatorFigures Indicators);
