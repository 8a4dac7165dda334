using System.Text.Json;
using System.Text.Json.Nodes;
using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Towns;
using Route = GovGrid.Towns.Route;

namespace GovGrid.LiveHub.Wire;

/// <summary>An incident, whole. The history's entries carry, beside what each kind of event has of its own, version and type.</summary>
public sealed record IncidentDocument(
    string Id,
    int Version,
    IncidentStep Status,
    Channel Channel,
    string? Category,
    int Severity,
    string? Description,
    Place Place,
    UnitKey Owner,
    string? Assignee,
    Route? Route,
    DateTimeOffset ReportedAt,
    DateTimeOffset? OccurredAt,
    int? Satisfaction,
    string? MergedInto,
    IReadOnlyList<Limit> Limits,
    IReadOnlyList<JsonObject> History,
    IReadOnlyList<LinkItem> Links)
{
    /// <summary>Whether texts of it were erased: they are null here.</summary>
    public bool Erased { get; init; }

    /// <summary>Number that can be read over the phone.</summary>
    public string? Number { get; init; }

    /// <summary>Number that another hotline gave it.</summary>
    public string? ExternalNumber { get; init; }

    /// <summary>Its standstill; null while its clock runs.</summary>
    public Suspension? Suspension { get; init; }

    /// <summary>A request that waits for a leader.</summary>
    public ApprovalRequest? Request { get; init; }

    /// <summary>Units that act together with the owner.</summary>
    public IReadOnlyList<Partner> Partners { get; init; } = [];

    /// <summary>The incident that leads it.</summary>
    public string? Lead { get; init; }

    /// <summary>Incidents that it leads.</summary>
    public IReadOnlyList<string> Linked { get; init; } = [];

    /// <summary>Incidents that were merged into it.</summary>
    public IReadOnlyList<string> Merged { get; init; } = [];

    /// <summary>Code of the operation that puts it first.</summary>
    public string? Operation { get; init; }

    /// <summary>The emergency service that was given it.</summary>
    public string? EmergencyService { get; init; }

    /// <summary>When the reporter was last answered.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>What is allowed and yet worth a second thought, such as that nobody is there to take it.</summary>
    public IReadOnlyList<WarningItem> Warnings { get; init; } = [];

    /// <summary>Open incidents near by that the town's policy proposes as the same matter, nearest first.</summary>
    public IReadOnlyList<NearbyItem> Duplicates { get; init; } = [];

    /// <summary>The photos that its history names and that are still there.</summary>
    public IReadOnlyList<AttachmentItem> Attachments { get; init; } = [];

    /// <summary>The document of an incident.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="history">Its events; the n-th has version n.</param>
    /// <param name="links">What the reader may do next.</param>
    public static IncidentDocument Of(IncidentState incident, IReadOnlyList<IncidentEvent> history, IReadOnlyList<LinkItem> links)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return new IncidentDocument(
            incident.Id,
            incident.Version,
            incident.Step,
            incident.Channel,
            incident.Category,
            incident.Severity,
            incident.Description,
            incident.Place,
            incident.Owner,
            incident.Assignee,
            incident.Route,
            incident.ReportedAt,
            incident.OccurredAt,
            incident.Satisfaction,
            incident.MergedInto,
            incident.Limits,
            [.. Entries(history)],
            links)
        {
            Number = incident.Number,
            ExternalNumber = incident.ExternalNumber,
            Suspension = incident.Suspension,
            Request = incident.Request,
            Partners = incident.Partners,
            Lead = incident.Lead,
            Linked = incident.Linked,
            Merged = incident.Merged,
            Operation = incident.Operation,
            EmergencyService = incident.EmergencyService,
            AnsweredAt = incident.AnsweredAt,
        };
    }

    /// <summary>Events as the history has them; the n-th has version n.</summary>
    public static IEnumerable<JsonObject> Entries(IReadOnlyList<IncidentEvent> history) => history.Select(Entry);

    private static JsonObject Entry(IncidentEvent happened, int index)
    {
        var entry = JsonSerializer.SerializeToNode(happened, ApiJson.Options)!.AsObject();
        entry.Insert(0, "version", index + 1);
        return entry;
    }
}

/// <summary>A command that may be given next, and where.</summary>
public sealed record LinkItem(CommandKind Command, string Href);
