using GovGrid.Incidents;

namespace GovGrid.Silo.ReadModel.Indicators;

/// <summary>Adds up incidents to indicators.</summary>
internal sealed class Tally
{
    private readonly DurationTally response = new();
    private readonly DurationTally resolution = new();
    private int reported, refused, merged, withdrawn;
    private int disposed, overdueUndisposed, closed, closedOnTime, reworked, overdue, firstUnitIsLast, rated;
    private double factors;
    private long ratings;

    public void Add(IncidentStanding incident)
    {
        reported++;
        if (incident.Step is IncidentStep.Refused) refused++;
        else if (incident.Step is IncidentStep.Merged) merged++;
        else if (incident.Step is IncidentStep.Withdrawn) withdrawn++;
        else Count(incident);
    }

    public IndicatorFigures ToFigures() => new()
    {
        Reported = reported,
        Refused = refused,
        Merged = merged,
        Withdrawn = withdrawn,
        Disposed = disposed,
        OverdueUndisposed = overdueUndisposed,
        ShouldBeClosed = disposed + overdueUndisposed,
        Closed = closed,
        ClosedOnTime = closedOnTime,
        Reworked = reworked,
        Overdue = overdue,
        FirstUnitIsLast = firstUnitIsLast,
        Rated = rated,
        CloseRate = Share(closed, disposed + overdueUndisposed),
        OnTimeCloseRate = Share(closedOnTime, disposed + overdueUndisposed),
        ReworkRate = Share(reworked, disposed),
        OverdueFactor = Share(factors, overdue),
        FirstDispatchAccuracy = Share(firstUnitIsLast, disposed),
        ResponseMinutes = response.ToFigures(),
        ResolutionMinutes = resolution.ToFigures(),
        Satisfaction = Share(ratings, rated),
    };

    private void Count(IncidentStanding incident)
    {
        if (incident.Disposed) disposed++;
        if (incident.OverdueUndisposed) overdueUndisposed++;
        if (incident.Closed) closed++;
        if (incident.ClosedOnTime) closedOnTime++;
        if (incident.Reworked) reworked++;
        if (incident.FirstUnitIsLast) firstUnitIsLast++;
        if (incident.OverdueFactor is { } factor) (overdue, factors) = (overdue + 1, factors + factor);
        if (incident.Response is { } responded) response.Add(responded);
        if (incident.Resolution is { } resolved) resolution.Add(resolved);
        if (incident.Satisfaction is { } rating) (rated, ratings) = (rated + 1, ratings + rating);
    }

    private static double? Share(double part, int whole) => whole == 0 ? null : part / whole;
}
