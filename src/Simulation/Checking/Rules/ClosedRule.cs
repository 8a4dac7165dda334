using GovGrid.EventLogs;
using GovGrid.Incidents;
using GovGrid.Simulation.Checking.CaseFiles;
using GovGrid.Simulation.Checking.Violations;

namespace GovGrid.Simulation.Checking.Rules;

/// <summary><see cref="LogInvariant.ClosedPassedItsSteps"/>. Whether the steps came in order is <see cref="StepRule"/>'s.</summary>
internal sealed class ClosedRule : IEventRule
{
    public void Check(CaseFile before, LoggedEvent next, ViolationList findings)
    {
        if (next.Event is not IncidentClosed) return;
        if (!before.WasAccepted) Missing("accepted");
        if (!before.WasResolved) Missing("resolved");
        if (!before.WasVerified) Missing("verified after it was last resolved");

        void Missing(string what) => findings.Add(LogInvariant.ClosedPassedItsSteps, next, $"closed and never {what}.");
    }
}
