using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Wire;

/// <summary>An incident in lists and frames.</summary>
public sealed record IncidentItem(
    string Id,
    int Version,
    IncidentStep Status,
    string? Category,
    int Severity,
    string Owner,
    string? Assignee,
    string? Grid,
    bool Outside,
    double? Lon,
    double? Lat,
    DateTimeOffset ReportedAt,
    DueItem? Limit)
{
    /// <summary>The item of an incident.</summary>
    public static IncidentItem Of(IncidentSummary incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return new IncidentItem(
            incident.Id,
            incident.Version,
            incident.Step,
            incident.Category,
            incident.Severity,
            incident.Owner.Value,
            incident.Assignee,
            incident.Grid,
            incident.Outside,
            incident.Point?.Lon,
            incident.Point?.Lat,
            incident.ReportedAt,
            incident.NextLimit is { } limit ? new DueItem(limit.Step, limit.Due, limit.State) : null);
    }
}

/// <summary>A limit of an incident in lists and frames.</summary>
public sealed record DueItem(LimitedStep Step, DateTimeOffset Due, LimitState State);
