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
            OverdueUndisposed = resolvedAt is null && HasEndLimit(incident.OpenLimits(), limit => limit.Due < asOf),
            Closed = closedAt is not null,
            ClosedOnTime = closedAt is not null && !HasEndLimit(incident.Limits, limit => limit.State is LimitState.Missed),
            Reworked = incident.Reworks > 0,
            FirstUnitIsLast = resolvedAt is not null && incident.FirstUnit == incident.HandledBy,
            OverdueFactor = FactorOf(milestones, asOf),
            Response = incident.FirstOnSceneAt - incident.ReportedAt,
            Resolution = closedAt - incident.ReportedAt,
            Satisfaction = incident.Satisfaction,
        };
    }

    private static bool HasEndLimit(IEnumerable<Limit> limits, Func<Limit, bool> condition) =>
        limits.Any(limit => limit.Step is LimitedStep.Resolve or LimitedStep.Close && condition(limit));

    // A clock that stands still is neither used up nor late: what stood before the limit was due is no part of it, what stood after no delay.
    private static double? FactorOf(Milestones milestones, DateTimeOffset asOf)
    {
        var incident = milestones.State;
        var resolve = incident.Limits.FirstOrDefault(limit => limit.Step is LimitedStep.Resolve);
        if (incident.AcceptedAt is not { } start || resolve is not { } limit) return null;
        var now = incident.Suspension?.Since ?? asOf;
        var end = limit.IsOpen ? now : milestones.ResolvedAt ?? now;
        var late = end - limit.Due - Standing(incident, since => since >= limit.Due && since < end);
        var whole = limit.Due - start - Standing(incident, since => since < limit.Due);
        return late > TimeSpan.Zero && whole > TimeSpan.Zero ? late / whole : null;
    }

    private static TimeSpan Standing(IncidentState incident, Func<DateTimeOffset, bool> counts) =>
        new(incident.Given.Where(given => given.Until is not null && counts(given.From)).Sum(given => (given.Until!.Value - given.From).Ticks));
}
