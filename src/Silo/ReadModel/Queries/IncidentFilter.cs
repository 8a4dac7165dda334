using GovGrid.Common;
using GovGrid.Incidents;

namespace GovGrid.Silo.ReadModel.Queries;

/// <summary>Which incidents a page shows. What is null does not restrict.</summary>
public sealed record IncidentFilter
{
    /// <summary>The most incidents on a page.</summary>
    public const int LargestPage = 200;

    /// <summary>Code of the town.</summary>
    public string? Town { get; init; }

    /// <summary>Which of its incidents are in the asker's sight.</summary>
    public IncidentScope Scope { get; init; } = IncidentScope.Everything;

    /// <summary>Any of these ids; null for all.</summary>
    public IReadOnlyCollection<string>? Ids { get; init; }

    /// <summary>The number that can be read over the phone.</summary>
    public string? Number { get; init; }

    /// <summary>Any of these states; empty for all.</summary>
    public IReadOnlyList<IncidentStep> Statuses { get; init; } = [];

    /// <summary>Code of a category; an upper one includes what is under it.</summary>
    public string? Category { get; init; }

    /// <summary>1 critical to 4 minor.</summary>
    public int? Severity { get; init; }

    /// <summary>Code of the platform that answers for it, or did last.</summary>
    public string? Platform { get; init; }

    /// <summary>Id of the agency that handles it, or did last.</summary>
    public string? Agency { get; init; }

    /// <summary>Who answers for it now.</summary>
    public UnitKey? Owner { get; init; }

    /// <summary>Who handles it now.</summary>
    public string? Assignee { get; init; }

    /// <summary>Code of the grid.</summary>
    public string? Grid { get; init; }

    /// <summary>Id of the zone.</summary>
    public string? Zone { get; init; }

    /// <summary>Code of the community.</summary>
    public string? Community { get; init; }

    /// <summary>True for those with a limit that is past at <see cref="Now"/>, false for the others. A limit whose clock stands still does not pass.</summary>
    public bool? Overdue { get; init; }

    /// <summary>The town's time, UTC, that overdue is told by.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>Reported then or later, UTC.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Reported before, UTC.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>Words that all occur in its id, numbers, address, category or text; the reporter's contact is never looked at.</summary>
    public string? Search { get; init; }

    /// <summary>Where the page before ended; null for the first.</summary>
    public IncidentCursor? After { get; init; }

    /// <summary>How many at most, 1 to <see cref="LargestPage"/>.</summary>
    public int Limit { get; init; } = 50;
}
