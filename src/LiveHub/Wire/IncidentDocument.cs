using System.Text.Json;
using System.Text.Json.Nodes;
using GovGrid.Common;
using GovGrid.Incidents;
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
    string Description,
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
            [.. history.Select(Entry)],
            links);
    }

    private static JsonObject Entry(IncidentEvent happened, int index)
    {
        var entry = JsonSerializer.SerializeToNode(happened, ApiJson.Options)!.AsObject();
        entry.Insert(0, "version", index + 1);
        return entry;
    }
}

/// <summary>A command that may be given next, and where.</summary>
public sealed record LinkItem(CommandKind Command, string Href);
