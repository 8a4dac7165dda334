using GovGrid.Silo.ReadModel.Queries;
using GovGrid.Towns;

namespace GovGrid.Silo.ReadModel.Indicators;

/// <summary>Which incidents the indicators are asked of.</summary>
/// <param name="Town">The town.</param>
/// <param name="From">Reported then or later, UTC; null for since the beginning.</param>
/// <param name="To">Reported before, UTC. What happened from then on does not count either.</param>
/// <param name="Now">The town's time, UTC.</param>
/// <param name="By">What they are grouped by.</param>
public sealed record IndicatorQuestion(Town Town, DateTimeOffset? From, DateTimeOffset To, DateTimeOffset Now, IndicatorGrouping By)
{
    /// <summary>Which incidents are in the asker's sight; of others nothing counts.</summary>
    public IncidentScope Scope { get; init; } = IncidentScope.Everything;

    /// <summary>
    /// The instant as of which everything is told: the end of the period, or now while it lasts. So the figures of a period that has ended
    /// stay what they are, and one incident is never both disposed and overdue undisposed.
    /// </summary>
    public DateTimeOffset AsOf => To < Now ? To : Now;
}
