using GovGrid.Common;
using GovGrid.Incidents;

namespace GovGrid.Grains.Incidents;

/// <summary>Knows a command that was done before by its key. Pure.</summary>
internal static class Repeats
{
    /// <summary>
    /// Null for a new command; else the answer: done, or refused because the key was used for something else.
    /// Checks of limits have no key of their own: they are harmless when doubled.
    /// </summary>
    public static Outcome? AnswerTo(IncidentCommand command, IncidentState incident, IReadOnlyList<IncidentEvent> history)
    {
        if (command.Kind is CommandKind.CheckLimits) return null;
        foreach (var happened in history)
        {
            if (happened.Command != command.Id || happened.By != command.By.Id) continue;
            return IsAnswer(command, happened)
                ? new Outcome(null, incident)
                : new Outcome(new Refusal(RefusalCode.KeyReused, $"The key '{command.Id}' was used for another command."), null);
        }
        return null;
    }

    // The first event of a command carries what the command asked for.
    private static bool IsAnswer(IncidentCommand command, IncidentEvent happened) => (command, happened) switch
    {
        (ReportIncident c, IncidentReported e) => IsSame(c, e),
        (AcceptIncident, IncidentAccepted) => true,
        (RefuseIncident c, IncidentRefused e) => c.Reason == e.Reason,
        (StartWork c, WorkStarted e) => c.Post == e.Post,
        (TriageIncident c, IncidentTriaged e) =>
            c.Category == e.Category && (c.Severity ?? e.Severity) == e.Severity && (c.Route ?? e.Route) == e.Route,
        (DispatchIncident c, IncidentDispatched e) => (c.Unit ?? e.Owner) == e.Owner,
        (AssignWorker c, IncidentDispatched e) => c.Worker == e.Assignee,
        (TakeIncident c, IncidentTaken e) => (c.Assignee ?? c.By.Id) == e.Assignee,
        (ArriveAtIncident, AssigneeArrived) => true,
        (ResolveIncident c, IncidentResolved e) => c.Summary == e.Summary && c.Evidence.SequenceEqual(e.Evidence),
        (VerifyIncident c, IncidentVerified e) => c.Method == e.Method,
        (ReworkIncident c, ReworkOrdered e) => c.Reason == e.Reason,
        (CloseIncident, IncidentClosed) => true,
        (EvaluateIncident c, IncidentEvaluated e) => c.Satisfaction == e.Satisfaction,
        (EscalateIncident c, IncidentEscalated e) => c.Reason == e.Reason,
        (TransferIncident c, IncidentTransferred e) => c.Unit == e.Owner && c.Reason == e.Reason,
        (MergeIncident c, IncidentMerged e) => c.Into == e.Into,
        (NoteOnIncident c, NoteAdded e) => c.Text == e.Text,
        (WithdrawIncident c, IncidentWithdrawn e) => c.Reason == e.Reason,
        _ => false,
    };

    private static bool IsSame(ReportIncident report, IncidentReported happened) =>
        report.Channel == happened.Channel
        && report.Category == happened.Category
        && (report.Severity ?? happened.Severity) == happened.Severity
        && report.Description == happened.Description
        && report.Place == happened.Place
        && report.HasContact == happened.HasContact
        && report.OccurredAt == happened.OccurredAt;
}
