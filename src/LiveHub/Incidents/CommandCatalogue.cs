using GovGrid.Incidents;
using GovGrid.People;

namespace GovGrid.LiveHub.Incidents;

/// <summary>The commands that the API offers, each with what its body says. What they mean stands with the commands themselves.</summary>
internal static class CommandCatalogue
{
    private const string ATime = "a time with its offset, such as 2018-04-10T08:30:00Z";

    /// <summary>All of them, in the order of the flow.</summary>
    public static IReadOnlyList<OfferedCommand> All { get; } =
    [
        Of<CommandBody, AcceptIncident>("Accept a report as a case", (accept, body, read) => accept),
        Of<ReasonBody, RefuseIncident>("Do not accept a report; the reporter is told why", (refuse, body, read) =>
            refuse with { Reason = read.Text(body.Reason) }),
        Of<TriageBody, TriageIncident>("Set category, severity and route", (triage, body, read) =>
            triage with { Category = read.Category(body.Category), Severity = body.Severity, Route = body.Route, Reason = read.OptionalText(body.Reason) }),
        Of<DispatchBody, DispatchIncident>("Send it to the unit that shall handle it", (dispatch, body, read) =>
            dispatch with { Unit = read.Unit(body.Unit) }),
        Of<TakeBody, TakeIncident>("Take it: the named worker, a crew of its unit, or a worker who found it", (take, body, read) =>
            take with { Assignee = read.OptionalId(body.Assignee) }),
        Of<CommandBody, ArriveAtIncident>("Be on the scene", (arrive, body, read) => arrive),
        Of<ResolveBody, ResolveIncident>("Have it handled, with references to photos or documents that show it", (resolve, body, read) =>
            resolve with { Summary = read.Text(body.Summary), Evidence = read.References(body.Evidence) }),
        Of<VerifyBody, VerifyIncident>("Confirm that it is handled; by another than the handler", (verify, body, read) =>
            verify with { Method = read.Required(body.Method, "onSite, callBack, photo or sampling"), Evidence = read.OptionalReferences(body.Evidence) }),
        Of<ReasonBody, ReworkIncident>("Send it back to who handled it (返工)", (rework, body, read) =>
            rework with { Reason = read.Text(body.Reason) }),
        Of<CloseBody, CloseIncident>("Close what is verified", (close, body, read) => close with { LinkedSeen = body.LinkedSeen ?? false }),
        Of<EvaluateBody, EvaluateIncident>("Rate what was closed, for the reporter", (evaluate, body, read) =>
            evaluate with { Satisfaction = read.Required(body.Satisfaction, "1 (very dissatisfied) to 5 (very satisfied)") }),
        Of<ReasonBody, EscalateIncident>("Pass it up to the county centre", (escalate, body, read) =>
            escalate with { Reason = read.Text(body.Reason) }),
        Of<TransferBody, TransferIncident>("Hand the case over to another unit, with a numbered notice (案件移送抄告)", (transfer, body, read) =>
            transfer with { Unit = read.RequiredUnit(body.Unit), Reason = read.Text(body.Reason) }),
        Of<ReasonBody, ReturnIncident>("Send back a wrong dispatch", (back, body, read) => back with { Reason = read.Text(body.Reason) }),
        Of<ReassignBody, ReassignIncident>("Take it from who has it, for another", (reassign, body, read) =>
            reassign with { To = read.OptionalId(body.To), Reason = read.Text(body.Reason) }),
        Of<ReasonBody, DeclineIncident>("Decline it as the named worker", (decline, body, read) =>
            decline with { Reason = read.Text(body.Reason) }),
        Of<ReclassifyBody, ReclassifyIncident>("Change category or severity after triage", (reclassify, body, read) =>
            reclassify with { Category = read.Category(body.Category), Severity = body.Severity, Reason = read.Text(body.Reason) }),
        Of<RelocateBody, RelocateIncident>("Put it in another place", (relocate, body, read) =>
            relocate with { Place = read.Place(body.Location, body.Address), Reason = read.Text(body.Reason) }),
        Of<AssistBody, AssistIncident>("Call other units to act with the owner, who leads (联动)", (assist, body, read) =>
            assist with { Units = read.Units(body.Units), Reason = read.Text(body.Reason) }),
        Of<SupportBody, SupportIncident>("Tell how far the caller's unit has come as a partner", (support, body, read) => support with
        {
            Unit = read.By.Unit ?? default,
            Post = read.OptionalId(body.Post) ?? read.By.Id,
            Stage = read.Required(body.Stage, "taken, onScene or done"),
            Summary = read.OptionalText(body.Summary),
        }),
        Of<SuspendBody, SuspendIncident>("Stop its clock (挂账), or ask for it", (suspend, body, read) =>
            suspend with { Until = read.Required(body.Until, ATime), Reason = read.Text(body.Reason) }),
        Of<ReasonBody, ResumeIncident>("Let its clock go on", (resume, body, read) => resume with { Reason = read.Text(body.Reason) }),
        Of<ExtendBody, ExtendIncident>("Give more time to resolve it, or ask for it", (extend, body, read) =>
            extend with { Days = read.Required(body.Days, "a number of working days"), Reason = read.Text(body.Reason) }),
        Of<SuperviseBody, SuperviseIncident>("Push its owner (督办), who has to reply", (supervise, body, read) =>
            supervise with { ReplyBy = read.Required(body.ReplyBy, ATime), Reason = read.Text(body.Reason) }),
        Of<AnswerBody, AnswerIncident>("Answer the reporter, a supervision or a request", (answer, body, read) =>
            answer with { To = read.Required(body.To, "reporter, supervision or request"), Text = read.Text(body.Text), Approve = body.Approve }),
        Of<HandOverBody, HandOverIncident>("Record that 110, 119 or 120 has it: danger to life", (handOver, body, read) =>
            handOver with { Service = read.Id(body.Service), Text = read.OptionalText(body.Text) }),
        Of<MergeBody, MergeIncident>("End it because another incident is the same matter", (merge, body, read) =>
            merge with { Into = read.Id(body.Into) }),
        Of<LinkBody, LinkIncident>("Put it under a lead incident: another matter of one cause", (link, body, read) =>
            link with { Lead = read.Id(body.Lead) }),
        Of<NoteBody, NoteOnIncident>("Add a remark", (note, body, read) => note with { Text = read.Text(body.Text) }),
        Of<ReasonBody, WithdrawIncident>("Take the report back", (withdraw, body, read) =>
            withdraw with { Reason = read.Text(body.Reason) }),
        Of<ReasonBody, ReopenIncident>("Make a closed incident a case again", (reopen, body, read) =>
            reopen with { Reason = read.Text(body.Reason) }),
    ];

    /// <summary>The names of all, for who asks for one that is none.</summary>
    public static string Names { get; } = string.Join(", ", All.Select(command => command.Name));

    /// <summary>The offered command of a kind; null when it is given by the system only.</summary>
    public static OfferedCommand? Find(CommandKind kind) => All.FirstOrDefault(command => command.Kind == kind);

    /// <summary>The offered command of a name; null when there is none.</summary>
    public static OfferedCommand? Find(string? name) => All.FirstOrDefault(command => command.Name == name);

    private static OfferedCommand<TBody, TCommand> Of<TBody, TCommand>(string summary, Func<TCommand, TBody, CommandReader, TCommand> fill)
        where TBody : CommandBody
        where TCommand : IncidentCommand => new(summary, fill);
}
