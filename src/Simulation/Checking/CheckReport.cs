using GovGrid.Simulation.Checking.Violations;

namespace GovGrid.Simulation.Checking;

/// <summary>What a check found.</summary>
/// <param name="Violations">Where the log breaks an invariant; empty for a sound log.</param>
/// <param name="Counts">How often each type of event occurs, every type listed, in the order of an incident's life.</param>
/// <param name="Balance">Where the incidents have come to.</param>
public sealed record CheckReport(
    IReadOnlyList<Violation> Violations, IReadOnlyList<KeyValuePair<string, long>> Counts, IncidentBalance Balance)
{
    /// <summary>Whether the log breaks nothing.</summary>
    public bool Passed => Violations.Count == 0;

    /// <summary>How many events the log holds.</summary>
    public long Events => Counts.Sum(count => count.Value);
}
