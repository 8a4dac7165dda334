using GovGrid.EventLogs;
using GovGrid.Incidents;

namespace GovGrid.Simulation.Checking.Rules;

/// <summary><see cref="Invariant.ClosedPassedItsSteps"/>. Whether the steps came in order is <see cref="StepRule"/>'s.</summary>
internal sealed class ClosedRule : IEventRule
{
    public void Check(CaseFile before, LoggedEvent next, Findings findings)
    {
        if (next.Event is not IncidentClosed) return;
        if (!before.WasAccepted) Missing("accepted");
        if (!before.WasResolved) Missing("resolved");
        if (!before.WasVerified) Missing("verified after it was last resolved");

        void Missing(string what) => findings.Add(Invariant.ClosedPassedItsSteps, next, $"closed and never {what}.");
    }
}
