using GovGrid.Common;
using GovGrid.People;

namespace GovGrid.Silo.Looks;

/// <summary>Who looked at where a worker was, while it was on duty.</summary>
/// <param name="Town">Code of the town.</param>
/// <param name="Worker">The worker.</param>
/// <param name="From">From this time on, UTC.</param>
/// <param name="To">Before this time, UTC.</param>
public sealed record LookQuestion(string Town, string Worker, DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>The most that are told at once.</summary>
    public const int LargestPage = 1000;

    /// <summary>In whose sight the worker is: roles, and the units that they are bound to.</summary>
    public IReadOnlyList<(Role Role, UnitKey? Unit)> By { get; init; } = [];

    /// <summary>What comes behind this; null for the first page.</summary>
    public LookCursor? After { get; init; }

    /// <summary>How many at most.</summary>
    public int Limit { get; init; } = LargestPage;
}
