using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.People;

namespace GovGrid.Grains.Incidents;

/// <summary>Knows a command that was done before by its key. Pure.</summary>
internal static class Repeats
{
    /// <summary>
    /// Null for a new command; else the answer: done, or refused because the key was used for something else.
    /// What the system gives again and again, checks of limits and operations, has no key of its own: it is harmless when doubled.
    /// </summary>
    public static Outcome? KnownAnswer(IncidentCommand command, IncidentState incident, IReadOnlyList<IncidentEvent> history)
    {
        if (command.Kind is CommandKind.CheckLimits or CommandKind.SwitchProfile) return null;
        for (var i = 0; i < history.Count; i++)
        {
            var happened = history[i];
            if (happened.Command != command.Id || happened.By != command.By.Id) continue;
            if (happened is LateActionNoted late) return new Outcome(new Refusal(late.Code, late.Detail), incident);
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
            c.Category == e.Category && (c.Severity ?? e.Severity) == e.Severity && (c.Route ?? e.Route) == e.Route && c.Reason == e.Reason,
        (DispatchIncident c, IncidentDispatched e) => (c.Unit ?? e.Owner) == e.Owner,
        (AssignWorker c, IncidentDispatched e) => c.Worker == e.Assignee,
        (TakeIncident c, IncidentTaken e) => (c.Assignee ?? c.By.Id) == e.Assignee,
        (ArriveAtIncident, AssigneeArrived) => true,
        (ResolveIncident c, IncidentResolved e) => c.Summary == e.Summary && c.Evidence.SequenceEqual(e.Evidence),
        (VerifyIncident c, IncidentVerified e) => c.Method == e.Method && IsSame(c.Evidence, e.Evidence),
        (ReworkIncident c, ReworkOrdered e) => c.Reason == e.Reason,
        (CloseIncident, IncidentClosed) => true,
        (EvaluateIncident c, IncidentEvaluated e) => c.Satisfaction == e.Satisfaction,
        (EscalateIncident c, IncidentEscalated e) => c.Reason == e.Reason,
        (TransferIncident c, IncidentTransferred e) => c.Unit == e.Owner && c.Reason == e.Reason,
        (MergeIncident c, IncidentMerged e) => c.Into == e.Into,
        (NoteOnIncident c, NoteAdded e) => c.Text == e.Text,
        (WithdrawIncident c, IncidentWithdrawn e) => c.Reason == e.Reason,
        _ => IsDetour(command, happened),
    };

    private static bool IsDetour(IncidentCommand command, IncidentEvent happened) => (command, happened) switch
    {
        (ReturnIncident c, IncidentReturned e) => c.Reason == e.Reason,
        (ReassignIncident c, IncidentReassigned e) => c.To == e.To && c.Reason == e.Reason,
        (DeclineIncident c, AssignmentDeclined e) => c.Reason == e.Reason,
        (ReclassifyIncident c, IncidentReclassified e) => c.Category == e.Category && (c.Severity ?? e.Severity) == e.Severity && c.Reason == e.Reason,
        (RelocateIncident c, IncidentRelocated e) => c.Place == e.Place && c.Reason == e.Reason,
        (AssistIncident c, PartnersCalled e) => e.Units.All(c.Units.Contains) && c.Reason == e.Reason,
        (SupportIncident c, PartnerProgressed e) => c.Unit == e.Unit && c.Stage == e.Stage && c.Summary == e.Summary,
        (SuspendIncident c, IncidentSuspended e) => c.Until == e.Until && c.Reason == e.Reason,
        (SuspendIncident c, ApprovalRequested e) => c.Until == e.Request.Until && c.Reason == e.Request.Reason,
        (ResumeIncident c, IncidentResumed e) => e.Reason is null || c.Reason == e.Reason,
        (ExtendIncident c, LimitExtended e) => c.Days == e.Days && c.Reason == e.Reason,
        (ExtendIncident c, ApprovalRequested e) => c.Days == e.Request.Days && c.Reason == e.Request.Reason,
        (SuperviseIncident c, SupervisionOrdered e) => c.ReplyBy == e.Reply.Due && c.Reason == e.Reason,
        (AnswerIncident c, ReporterAnswered e) => c.To is AnswerTo.Reporter && c.Text == e.Text && c.From == e.From,
        (AnswerIncident c, SupervisionAnswered e) => c.To is AnswerTo.Supervision && c.Text == e.Text,
        (AnswerIncident { To: AnswerTo.Request, Approve: false } c, RequestRejected e) => c.Text == e.Reason,
        (AnswerIncident { To: AnswerTo.Request, Approve: true }, IncidentSuspended or LimitExtended) => true,
        (HandOverIncident c, EmergencyHandedOver e) => c.Service == e.Service && c.Text == e.Text,
        (LinkIncident c, IncidentLinked e) => c.Lead == e.Lead,
        (JoinIncident c, IncidentJoined e) => c.From == e.From && c.How == e.Kind,
        (ReopenIncident c, IncidentReopened e) => c.Reason == e.Reason,
        _ => false,
    };

    private static bool IsSame(ReportIncident report, IncidentReported happened) =>
        report.Channel == happened.Channel
        && report.Category == happened.Category
        && (report.Severity ?? happened.Severity) == happened.Severity
        && report.Description == happened.Description
        && report.Place == happened.Place
        && report.HasContact == happened.HasContact
        && report.OccurredAt == happened.OccurredAt
        && report.External?.Number == happened.ExternalNumber
        && IsSame(report.Attachments, happened.Attachments);

    private static bool IsSame(IReadOnlyList<string>? asked, IReadOnlyList<string>? happened) => (asked ?? []).SequenceEqual(happened ?? []);
}
