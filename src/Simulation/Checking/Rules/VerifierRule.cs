using GovGrid.EventLogs;
using GovGrid.Incidents;
using GovGrid.Simulation.Checking.CaseFiles;
using GovGrid.Simulation.Checking.Violations;

namespace GovGrid.Simulation.Checking.Rules;

/// <summary><see cref="LogInvariant.HandlerDoesNotVerify"/>.</summary>
internal sealed class VerifierRule : IEventRule
{
    public void Check(CaseFile before, LoggedEvent next, ViolationList findings)
    {
        if (next.Event is IncidentVerified && next.Event.By == before.Handler)
            findings.Add(LogInvariant.HandlerDoesNotVerify, next, $"{next.Event.By} handled it and verified it.");
    }
}
