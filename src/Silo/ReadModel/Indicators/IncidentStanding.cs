using GovGrid.Incidents;
using GovGrid.Towns;

namespace GovGrid.Silo.ReadModel.Indicators;

/// <summary>What one incident adds to the indicators; each is explained at <see cref="IndicatorFigures"/>.</summary>
internal sealed record IncidentStanding
{
    private IncidentStanding()
    {
    }

    public required IncidentStep Step { get; init; }

    public required bool Disposed { get; init; }

    public required bool OverdueUndisposed { get; init; }

    public required bool Closed { get; init; }

    public required bool ClosedOnTime { get; init; }

    public required bool Reworked { get; init; }

    public required bool FirstUnitIsLast { get; init; }

    public required double? OverdueFactor { get; init; }

    public required TimeSpan? Response { get; init; }

    public required TimeSpan? Resolution { get; init; }

    public required int? Satisfaction { get; init; }

    /// <summary>The standing of an incident.</summary>
    /// <param name="milestones">The incident after all that happened before the instant.</param>
    /// <param name="asOf">The instant, UTC.</param>
    public static IncidentStanding Of(Milestones milestones, DateTimeOffset asOf)
    {
        var (incident, resolvedAt, closedAt) = milestones;
        return new IncidentStanding
        {
            Step = incident.Step,
            Disposed = resolvedAt is not null,
            OverdueUndisposed = resolvedAt is null && HasEndLimit(incident, limit => limit.IsOpen && limit.Due < asOf),
            Closed = closedAt is not null,
            ClosedOnTime = closedAt is not null && !HasEndLimit(incident, limit => limit.State is LimitState.Missed),
            Reworked = incident.Reworks > 0,
            FirstUnitIsLast = resolvedAt is not null && incident.FirstUnit == incident.HandledBy,
            OverdueFactor = FactorOf(milestones, asOf),
            Response = incident.FirstOnSceneAt - incident.ReportedAt,
            Resolution = closedAt - incident.ReportedAt,
            Satisfaction = incident.Satisfaction,
        };
    }

    private static bool HasEndLimit(IncidentState incident, Func<Limit, bool> condition) =>
        incident.Limits.Any(limit => limit.Step is LimitedStep.Resolve or LimitedStep.Close && condition(limit));

    private static double? FactorOf(Milestones milestones, DateTimeOffset asOf)
    {
        var incident = milestones.State;
        var resolve = incident.Limits.FirstOrDefault(limit => limit.Step is LimitedStep.Resolve);
        if (incident.AcceptedAt is not { } start || resolve is not { } limit) return null;
        var end = limit.IsOpen ? asOf : milestones.ResolvedAt ?? asOf;
        return end > limit.Due && limit.Due > start ? (end - limit.Due) / (limit.Due - start) : null;
    }
}
