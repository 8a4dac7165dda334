using GovGrid.EventLogs;
using GovGrid.Incidents;

namespace GovGrid.Simulation.Checking.Rules;

/// <summary><see cref="Invariant.HandlerDoesNotVerify"/>.</summary>
internal sealed class VerifierRule : IEventRule
{
    public void Check(CaseFile before, LoggedEvent next, Findings findings)
    {
        if (next.Event is IncidentVerified && next.Event.By == before.Handler)
            findings.Add(Invariant.HandlerDoesNotVerify, next, $"{next.Event.By} handled it and verified it.");
    }
}
