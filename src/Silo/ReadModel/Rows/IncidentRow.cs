using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Towns;

namespace GovGrid.Silo.ReadModel.Rows;

/// <summary>An incident as it stands, with what it is found by and what a list shows of it. Indicators read its events.</summary>
internal sealed class IncidentRow
{
    public required string Id { get; init; }

    public required string Town { get; init; }

    public int Version { get; set; }

    public string? Number { get; set; }

    public string? ExternalNumber { get; set; }

    public IncidentStep Status { get; set; }

    public Channel Channel { get; set; }

    public string? Category { get; set; }

    /// <summary>The upper category where the category is a sub-category, else the category itself.</summary>
    public string? TopCategory { get; set; }

    public int Severity { get; set; }

    public string Description { get; set; } = "";

    public string? Address { get; set; }

    public double? Lon { get; set; }

    public double? Lat { get; set; }

    public bool Outside { get; set; }

    public string? Grid { get; set; }

    public string? Community { get; set; }

    public string? Zone { get; set; }

    public UnitKey Owner { get; set; }

    public string? Assignee { get; set; }

    /// <summary>The platform that answers for it, or did last; null where it never left command room, grid or county.</summary>
    public string? Platform { get; set; }

    /// <summary>The agency that handles it, or did last.</summary>
    public string? Agency { get; set; }

    /// <summary>Who has resolved it, from then until it is somebody's again.</summary>
    public string? Resolver { get; set; }

    /// <summary>Keys of the units that may see it as theirs, each between bars: its owner, who has resolved it, partners, and to whom its supervision was put.</summary>
    public string Units { get; set; } = "";

    public DateTimeOffset ReportedAt { get; set; }

    public DateTimeOffset? ClosedAt { get; set; }

    public int Reworks { get; set; }

    public int? Satisfaction { get; set; }

    public string? MergedInto { get; set; }

    public string? Lead { get; set; }

    /// <summary>Until when its clock stands still; null while it runs.</summary>
    public DateTimeOffset? SuspendedUntil { get; set; }

    /// <summary>When the first of the limits that still run is due, or was before their clock was stopped; overdue is what has this in the past.</summary>
    public DateTimeOffset? NextDue { get; set; }

    /// <summary>All limits, as JSON.</summary>
    public string Limits { get; set; } = "[]";

    /// <summary>What a search looks through, in lower case; never a contact, nor what is sealed.</summary>
    public string Search { get; set; } = "";

    /// <summary>What a search finds in the sealed description without opening it.</summary>
    public string Marks { get; set; } = "";
}
