using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Incidents;

/// <summary>What whoever reports is told; no more than anybody may know who sent the report.</summary>
/// <param name="Id">The incident's id.</param>
/// <param name="Number">Number that can be read over the phone.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Version">Its version.</param>
/// <param name="Town">Code of the town.</param>
/// <param name="Grid">Code of its grid; null while unplaced, or outside.</param>
/// <param name="Zone">Id of its zone.</param>
/// <param name="Outside">Whether the place lies outside the town; the command room then decides.</param>
/// <param name="Location">Where, as far as it is known.</param>
/// <param name="Address">Where, in words.</param>
/// <param name="Category">Code of its category, while one is known.</param>
/// <param name="Severity">1 to 4.</param>
/// <param name="ReportedAt">When it was reported, in the town's time.</param>
/// <param name="Receipt">Code under which the reporter can follow it without signing in.</param>
public sealed record ReportedDocument(
    string Id,
    string? Number,
    IncidentStep Status,
    int Version,
    string Town,
    string? Grid,
    string? Zone,
    bool Outside,
    GeoPoint? Location,
    string? Address,
    string? Category,
    int Severity,
    DateTimeOffset ReportedAt,
    string Receipt)
{
    /// <summary>The document of an incident.</summary>
    public static ReportedDocument Of(IncidentState incident, Town town, string receipt)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(town);
        return new ReportedDocument(
            incident.Id,
            incident.Number,
            incident.Step,
            incident.Version,
            town.Code,
            incident.Place.Grid,
            town.FindGrid(incident.Place.Grid)?.Zone,
            incident.Place.Outside,
            incident.Place.Point,
            incident.Place.Address,
            incident.Category,
            incident.Severity,
            incident.ReportedAt,
            receipt);
    }
}
