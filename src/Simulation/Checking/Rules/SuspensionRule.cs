using GovGrid.EventLogs;
using GovGrid.Incidents;
using GovGrid.Simulation.Checking.CaseFiles;
using GovGrid.Simulation.Checking.Violations;
using GovGrid.Towns;

namespace GovGrid.Simulation.Checking.Rules;

/// <summary><see cref="LogInvariant.SuspendedRests"/>.</summary>
internal sealed class SuspensionRule : IEventRule
{
    public void Check(CaseFile before, LoggedEvent next, ViolationList findings)
    {
        if (before.Questions.IsSuspended && !IsAllowedAtRest(next.Event))
            findings.Add(LogInvariant.SuspendedRests, next, $"{EventTypes.NameOf(next.Event)} while its clock stands still.");
        if (!before.Questions.IsSuspended && next.Event is IncidentResumed)
            findings.Add(LogInvariant.SuspendedRests, next, "resumed while its clock runs.");
    }

    // People may talk about it, push it, or take it back, and an operation reaches it; nobody works on it. Who was promised something waits all the same.
    private static bool IsAllowedAtRest(IncidentEvent happened) => happened switch
    {
        LimitWarned e => IsPromise(e.Step),
        SupervisionStarted e => IsPromise(e.Step),
        _ => LeavesItAtRest(happened),
    };

    private static bool IsPromise(LimitedStep step) => step is LimitedStep.CallBack or LimitedStep.External or LimitedStep.Reply;

    private static bool LeavesItAtRest(IncidentEvent happened) => happened is IncidentResumed or IncidentWithdrawn or NoteAdded or LateActionNoted
        or SupervisionOrdered or SupervisionAnswered or ReporterAnswered or EmergencyHandedOver or IncidentLinked or IncidentJoined or ProfileSwitched;
}
