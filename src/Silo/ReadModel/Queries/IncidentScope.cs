using GovGrid.Live;

namespace GovGrid.Silo.ReadModel.Queries;

/// <summary>
/// Which incidents of a town are in somebody's sight: those of some units, those in some grids, and those that a person handles or has
/// resolved. The same question is put to one incident and to the database.
/// </summary>
public sealed record IncidentScope
{
    /// <summary>All incidents.</summary>
    public static IncidentScope Everything { get; } = new() { IsAll = true };

    /// <summary>No incident.</summary>
    public static IncidentScope Nothing { get; } = new();

    /// <summary>Whether none is left out.</summary>
    public bool IsAll { get; init; }

    /// <summary>Keys of units whose incidents are in sight: as owner, as who has resolved it, or as partner.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Codes of grids that are in sight.</summary>
    public IReadOnlyList<string> Grids { get; init; } = [];

    /// <summary>Who sees the own incidents.</summary>
    public string? Person { get; init; }

    /// <summary>Whether an incident is in sight, now.</summary>
    public bool Holds(IncidentSummary incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return IsAll
            || (incident.Grid is { } grid && Grids.Contains(grid))
            || (Person is { } person && (incident.Assignee == person || incident.Resolver == person))
            || (Units.Count > 0 && incident.UnitsInSight().Any(unit => Units.Contains(unit.Value)));
    }
}
