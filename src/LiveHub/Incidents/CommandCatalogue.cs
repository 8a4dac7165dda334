using GovGrid.Incidents;

namespace GovGrid.LiveHub.Incidents;

/// <summary>The commands that the API offers, each with what its body says. What they mean stands with the commands themselves.</summary>
internal static class CommandCatalogue
{
    /// <summary>All of them, in the order of the flow.</summary>
    public static IReadOnlyList<OfferedCommand> All { get; } =
    [
        Of<CommandBody>(CommandKind.Accept, (body, head) =>
            new AcceptIncident { Id = head.Id, By = head.By, At = head.At, IfVersion = head.IfVersion }),
        Of<ReasonBody>(CommandKind.Refuse, (body, head) =>
            new RefuseIncident(head.Text("reason", body.Reason)) { Id = head.Id, By = head.By, At = head.At, IfVersion = head.IfVersion }),
        Of<TriageBody>(CommandKind.Triage, (body, head) =>
            new TriageIncident(head.Text("category", body.Category), body.Severity, body.Route)
            {
                Id = head.Id, By = head.By, At = head.At, IfVersion = head.IfVersion,
            }),
        Of<DispatchBody>(CommandKind.Dispatch, (body, head) =>
            new DispatchIncident(head.Unit(body.Unit, required: false)) { Id = head.Id, By = head.By, At = head.At, IfVersion = head.IfVersion }),
        Of<TakeBody>(CommandKind.Take, (body, head) =>
            new TakeIncident(body.Assignee) { Id = head.Id, By = head.By, At = head.At, IfVersion = head.IfVersion }),
        Of<CommandBody>(CommandKind.Arrive, (body, head) =>
            new ArriveAtIncident { Id = head.Id, By = head.By, At = head.At, IfVersion = head.IfVersion }),
        Of<ResolveBody>(CommandKind.Resolve, (body, head) =>
            new ResolveIncident(head.Text("summary", body.Summary), head.Evidence(body.Evidence))
            {
                Id = head.Id, By = head.By, At = head.At, IfVersion = head.IfVersion,
            }),
        Of<VerifyBody>(CommandKind.Verify, (body, head) =>
            new VerifyIncident(head.Required("method", body.Method, "onSite, callBack, photo or sampling"))
            {
                Id = head.Id, By = head.By, At = head.At, IfVersion = head.IfVersion,
            }),
        Of<ReasonBody>(CommandKind.Rework, (body, head) =>
            new ReworkIncident(head.Text("reason", body.Reason)) { Id = head.Id, By = head.By, At = head.At, IfVersion = head.IfVersion }),
        Of<CommandBody>(CommandKind.Close, (body, head) =>
            new CloseIncident { Id = head.Id, By = head.By, At = head.At, IfVersion = head.IfVersion }),
        Of<EvaluateBody>(CommandKind.Evaluate, (body, head) =>
            new EvaluateIncident(head.Required("satisfaction", body.Satisfaction, "1 (very dissatisfied) to 5 (very satisfied)"))
            {
                Id = head.Id, By = head.By, At = head.At, IfVersion = head.IfVersion,
            }),
        Of<ReasonBody>(CommandKind.Escalate, (body, head) =>
            new EscalateIncident(head.Text("reason", body.Reason)) { Id = head.Id, By = head.By, At = head.At, IfVersion = head.IfVersion }),
        Of<TransferBody>(CommandKind.Transfer, (body, head) =>
            new TransferIncident(head.Unit(body.Unit, required: true).GetValueOrDefault(), head.Text("reason", body.Reason))
            {
                Id = head.Id, By = head.By, At = head.At, IfVersion = head.IfVersion,
            }),
        Of<MergeBody>(CommandKind.Merge, (body, head) =>
            new MergeIncident(head.Text("into", body.Into)) { Id = head.Id, By = head.By, At = head.At, IfVersion = head.IfVersion }),
        Of<NoteBody>(CommandKind.Note, (body, head) =>
            new NoteOnIncident(head.Text("text", body.Text)) { Id = head.Id, By = head.By, At = head.At, IfVersion = head.IfVersion }),
        Of<ReasonBody>(CommandKind.Withdraw, (body, head) =>
            new WithdrawIncident(head.Text("reason", body.Reason)) { Id = head.Id, By = head.By, At = head.At, IfVersion = head.IfVersion }),
    ];

    /// <summary>The offered command of a kind; null when it is given by the system only.</summary>
    public static OfferedCommand? Find(CommandKind kind) => All.FirstOrDefault(command => command.Kind == kind);

    private static OfferedCommand<TBody> Of<TBody>(CommandKind kind, Func<TBody, CommandHead, IncidentCommand> make)
        where TBody : CommandBody => new(kind, make);
}
