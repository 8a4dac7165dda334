using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Towns;

namespace GovGrid.Silo.ReadModel.Queries;

/// <summary>An incident in a list.</summary>
public sealed record ListedIncident
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Number that can be read over the phone; null for old ones that nothing has happened to since there are numbers.</summary>
    public required string? Number { get; init; }

    /// <summary>Code of its town.</summary>
    public required string Town { get; init; }

    /// <summary>Its version, as far as the read model has it.</summary>
    public required int Version { get; init; }

    /// <summary>Number that another hotline gave it.</summary>
    public required string? ExternalNumber { get; init; }

    /// <summary>Where it stands.</summary>
    public required IncidentStep Status { get; init; }

    /// <summary>How it came in.</summary>
    public required Channel Channel { get; init; }

    /// <summary>Code of its category.</summary>
    public required string? Category { get; init; }

    /// <summary>1 critical to 4 minor.</summary>
    public required int Severity { get; init; }

    /// <summary>What was reported; null where it was erased.</summary>
    public required string? Description { get; init; }

    /// <summary>Where it is.</summary>
    public required Place Place { get; init; }

    /// <summary>Code of the community that it lies in.</summary>
    public required string? Community { get; init; }

    /// <summary>Id of the zone that it lies in.</summary>
    public required string? Zone { get; init; }

    /// <summary>Who answers for it.</summary>
    public required UnitKey Owner { get; init; }

    /// <summary>Who handles it.</summary>
    public required string? Assignee { get; init; }

    /// <summary>Code of the platform that answers for it, or did last.</summary>
    public required string? Platform { get; init; }

    /// <summary>Id of the agency that handles it, or did last.</summary>
    public required string? Agency { get; init; }

    /// <summary>When it was reported, UTC.</summary>
    public required DateTimeOffset ReportedAt { get; init; }

    /// <summary>Until when its clock stands still, UTC; null while it runs.</summary>
    public required DateTimeOffset? SuspendedUntil { get; init; }

    /// <summary>Id of the incident that leads it.</summary>
    public required string? Lead { get; init; }

    /// <summary>Id of the incident that goes on for it.</summary>
    public required string? MergedInto { get; init; }

    /// <summary>When it was closed, UTC; null when it is not, or no longer.</summary>
    public required DateTimeOffset? ClosedAt { get; init; }

    /// <summary>How often it was sent back.</summary>
    public required int Reworks { get; init; }

    /// <summary>The reporter's rating, 1 to 5.</summary>
    public required int? Satisfaction { get; init; }

    /// <summary>Its limits.</summary>
    public required IReadOnlyList<Limit> Limits { get; init; }
}
