using GovGrid.Incidents;

namespace GovGrid.LiveHub.Incidents;

/// <summary>The commands that the API offers, each with what its body says. What they mean stands with the commands themselves.</summary>
internal static class CommandCatalogue
{
    private const string ATime = "a time with its offset, such as 2018-04-10T08:30:00Z";

    /// <summary>All of them, in the order of the flow.</summary>
    public static IReadOnlyList<OfferedCommand> All { get; } =
    [
        Of<CommandBody, AcceptIncident>((accept, body, read) => accept),
        Of<ReasonBody, RefuseIncident>((refuse, body, read) => refuse with { Reason = read.Text(body.Reason) }),
        Of<TriageBody, TriageIncident>((triage, body, read) =>
            triage with { Category = read.Text(body.Category), Severity = body.Severity, Route = body.Route }),
        Of<DispatchBody, DispatchIncident>((dispatch, body, read) => dispatch with { Unit = read.Unit(body.Unit) }),
        Of<TakeBody, TakeIncident>((take, body, read) => take with { Assignee = read.Optional(body.Assignee) }),
        Of<CommandBody, ArriveAtIncident>((arrive, body, read) => arrive),
        Of<ResolveBody, ResolveIncident>((resolve, body, read) =>
            resolve with { Summary = read.Text(body.Summary), Evidence = read.References(body.Evidence) }),
        Of<VerifyBody, VerifyIncident>((verify, body, read) =>
            verify with { Method = read.Required(body.Method, "onSite, callBack, photo or sampling") }),
        Of<ReasonBody, ReworkIncident>((rework, body, read) => rework with { Reason = read.Text(body.Reason) }),
        Of<CloseBody, CloseIncident>((close, body, read) => close with { LinkedSeen = body.LinkedSeen ?? false }),
        Of<EvaluateBody, EvaluateIncident>((evaluate, body, read) =>
            evaluate with { Satisfaction = read.Required(body.Satisfaction, "1 (very dissatisfied) to 5 (very satisfied)") }),
        Of<ReasonBody, EscalateIncident>((escalate, body, read) => escalate with { Reason = read.Text(body.Reason) }),
        Of<TransferBody, TransferIncident>((transfer, body, read) =>
            transfer with { Unit = read.RequiredUnit(body.Unit), Reason = read.Text(body.Reason) }),
        Of<ReasonBody, ReturnIncident>((back, body, read) => back with { Reason = read.Text(body.Reason) }),
        Of<ReassignBody, ReassignIncident>((reassign, body, read) =>
            reassign with { To = read.Optional(body.To), Reason = read.Text(body.Reason) }),
        Of<ReasonBody, DeclineIncident>((decline, body, read) => decline with { Reason = read.Text(body.Reason) }),
        Of<ReclassifyBody, ReclassifyIncident>((reclassify, body, read) =>
            reclassify with { Category = read.Text(body.Category), Severity = body.Severity, Reason = read.Text(body.Reason) }),
        Of<RelocateBody, RelocateIncident>((relocate, body, read) =>
            relocate with { Place = read.Place(body.Location, body.Address), Reason = read.Text(body.Reason) }),
        Of<AssistBody, AssistIncident>((assist, body, read) => assist with { Units = read.Units(body.Units), Reason = read.Text(body.Reason) }),
        Of<SupportBody, SupportIncident>((support, body, read) => support with
        {
            Unit = read.By.Unit ?? default,
            Post = read.Optional(body.Post) ?? read.By.Id,
            Stage = read.Required(body.Stage, "taken, onScene or done"),
            Summary = read.Optional(body.Summary),
        }),
        Of<SuspendBody, SuspendIncident>((suspend, body, read) =>
            suspend with { Until = read.Required(body.Until, ATime), Reason = read.Text(body.Reason) }),
        Of<ReasonBody, ResumeIncident>((resume, body, read) => resume with { Reason = read.Text(body.Reason) }),
        Of<ExtendBody, ExtendIncident>((extend, body, read) =>
            extend with { Days = read.Required(body.Days, "a number of working days"), Reason = read.Text(body.Reason) }),
        Of<SuperviseBody, SuperviseIncident>((supervise, body, read) =>
            supervise with { ReplyBy = read.Required(body.ReplyBy, ATime), Reason = read.Text(body.Reason) }),
        Of<AnswerBody, AnswerIncident>((answer, body, read) =>
            answer with { To = read.Required(body.To, "reporter, supervision or request"), Text = read.Text(body.Text), Approve = body.Approve }),
        Of<HandOverBody, HandOverIncident>((handOver, body, read) =>
            handOver with { Service = read.Text(body.Service), Text = read.Optional(body.Text) }),
        Of<MergeBody, MergeIncident>((merge, body, read) => merge with { Into = read.Text(body.Into) }),
        Of<LinkBody, LinkIncident>((link, body, read) => link with { Lead = read.Text(body.Lead) }),
        Of<NoteBody, NoteOnIncident>((note, body, read) => note with { Text = read.Text(body.Text) }),
        Of<ReasonBody, WithdrawIncident>((withdraw, body, read) => withdraw with { Reason = read.Text(body.Reason) }),
        Of<ReasonBody, ReopenIncident>((reopen, body, read) => reopen with { Reason = read.Text(body.Reason) }),
    ];

    /// <summary>The names of all, for who asks for one that is none.</summary>
    public static string Names { get; } = string.Join(", ", All.Select(command => command.Name));

    /// <summary>The offered command of a kind; null when it is given by the system only.</summary>
    public static OfferedCommand? Find(CommandKind kind) => All.FirstOrDefault(command => command.Kind == kind);

    /// <summary>The offered command of a name; null when there is none.</summary>
    public static OfferedCommand? Find(string? name) => All.FirstOrDefault(command => command.Name == name);

    private static OfferedCommand<TBody, TCommand> Of<TBody, TCommand>(Func<TCommand, TBody, CommandReader, TCommand> fill)
        where TBody : CommandBody
        where TCommand : IncidentCommand => new(fill);
}
