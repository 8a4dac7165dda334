using GovGrid.EventLogs;

namespace GovGrid.Simulation.Checking.Violations;

/// <summary>Gathers violations.</summary>
internal sealed class ViolationList
{
    private readonly List<Violation> violations = [];

    /// <summary>All, in the order in which they were found.</summary>
    public IReadOnlyList<Violation> All => violations;

    /// <summary>An event breaks an invariant.</summary>
    public void Add(LogInvariant invariant, LoggedEvent at, string message) =>
        violations.Add(new Violation(invariant, at.Incident, at.Version, message));

    /// <summary>An incident, or the log, breaks an invariant.</summary>
    public void Add(LogInvariant invariant, string? incident, string message) =>
        violations.Add(new Violation(invariant, incident, null, message));
}
