using GovGrid.EventLogs;
using GovGrid.Incidents;
using GovGrid.Simulation.Checking.Violations;

namespace GovGrid.Simulation.Checking.Relations;

/// <summary><see cref="LogInvariant.NumbersUnique"/>.</summary>
internal sealed class NumberRule
{
    private readonly Dictionary<(string Town, string Number), string> given = [];

    /// <summary>Looks at an event.</summary>
    public void See(LoggedEvent logged, ViolationList findings)
    {
        if (NumberOf(logged.Event) is not { } number) return;
        if (!given.TryAdd((IncidentId.TownOf(logged.Incident) ?? "", number), logged.Incident))
            findings.Add(LogInvariant.NumbersUnique, logged, $"the number {number} is that of {given[(IncidentId.TownOf(logged.Incident) ?? "", number)]} too.");
    }

    // Incidents and notices are told apart by their form: yyMMdd-NNNN and yyyy-NNNN.
    private static string? NumberOf(IncidentEvent happened) => happened switch
    {
        IncidentReported e => e.Number,
        IncidentTransferred e => e.Notice,
        _ => null,
    };
}
