using GovGrid.EventLogs;
using GovGrid.Incidents;

namespace GovGrid.Simulation.Checking.Relations;

/// <summary>What one incident has become to another, and what the other was told of it, each in its own order.</summary>
/// <param name="From">The incident that was merged or linked.</param>
/// <param name="To">The one that it was merged into, or linked to.</param>
internal sealed record Relation(string From, string To)
{
    /// <summary>What happened, in the order in which it happened.</summary>
    public List<(LoggedEvent Event, JoinKind Kind)> Made { get; } = [];

    /// <summary>What the other was told, in the order in which it was told.</summary>
    public List<(LoggedEvent Event, JoinKind Kind)> Told { get; } = [];
}
