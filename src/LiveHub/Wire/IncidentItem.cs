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
    /// <summary>Number that can be read over the phone.</summary>
    public string? Number { get; init; }

    /// <summary>Whether the named worker has not answered and is to be phoned.</summary>
    public bool ToBePhoned { get; init; }

    /// <summary>When the reporter was promised to be called back.</summary>
    public DateTimeOffset? PromisedBy { get; init; }

    /// <summary>Whether its clock stands still.</summary>
    public bool Suspended { get; init; }

    /// <summary>A request that waits for a leader.</summary>
    public ApprovalKind? Request { get; init; }

    /// <summary>The incident that leads it.</summary>
    public string? Lead { get; init; }

    /// <summary>Code of the operation that puts it first.</summary>
    public string? Operation { get; init; }

    /// <summary>The same for who may know numbers, categories and about where: no person, and a place to some hundred metres.</summary>
    public IncidentItem InOutline() => this with { Assignee = null, Lon = About(Lon), Lat = About(Lat) };

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
            incident.NextLimit is { } limit ? new DueItem(limit.Step, limit.Due, limit.State) : null)
        {
            Number = incident.Number,
            ToBePhoned = incident.IsToBePhoned,
            PromisedBy = incident.PromisedBy,
            Suspended = incident.IsSuspended,
            Request = incident.Request,
            Lead = incident.Lead,
            Operation = incident.Operation,
        };
    }

    private static double? About(double? degrees) => degrees is { } exact ? Math.Round(exact, 3) : null;
}

/// <summary>A limit of an incident in lists and frames.</summary>
public sealed record DueItem(LimitedStep Step, DateTimeOffset Due, LimitState State);
