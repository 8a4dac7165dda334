using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Towns;

namespace GovGrid.Grains.Incidents;

/// <summary>
/// Decides what follows from a command on an incident. Pure: state, command, town and the present go in, events or a refusal come
/// out. State and role are asked of the <see cref="CommandTable"/> first; what follows by rule is added at the end.
/// </summary>
public static class IncidentDecisions
{
    /// <summary>Longest description or remark, in characters as they were typed.</summary>
    public const int LongestText = 4000;

    /// <summary>Longest description or remark as it is kept: the edge seals texts of up to <see cref="LongestText"/>, which takes three bytes a character, in base 64.</summary>
    public const int LongestKept = 16_200;

    private static readonly TimeSpan CountedBack = TimeSpan.FromHours(12);

    /// <summary>Decides on a command.</summary>
    /// <param name="incident">The incident as it stands; <see cref="IncidentFolding.Empty"/> before its report.</param>
    /// <param name="command">The command.</param>
    /// <param name="town">The incident's town.</param>
    /// <param name="now">When the command is received, UTC.</param>
    /// <param name="operation">The operation that the town is in; null in ordinary times.</param>
    public static Decision Decide(IncidentState incident, IncidentCommand command, Town town, DateTimeOffset now, OperationKind? operation = null)
    {
        var facts = new Facts(incident, command, town, operation, CountedAt(incident, command, now), now);
        if (CheckTable(facts) is { } outOfTable) return LateActions.Kept(facts, outOfTable);
        if (command.IfVersion is { } version && version != incident.Version)
            return Decision.No(RefusalCode.StaleVersion, $"The incident is at version {incident.Version}, not {version}.");

        var decision = DecideAllowed(facts);
        if (decision.Refusal is { } refusal) return LateActions.Kept(facts, refusal);
        return FollowUp.ByRule(facts, decision with { Events = facts.Stamp(decision.Events) });
    }

    private static Refusal? CheckTable(Facts facts)
    {
        var (incident, command) = (facts.Incident, facts.Command);
        if (!CommandTable.Allows(facts.Town, command.By.Role, command.Kind))
            return new Refusal(RefusalCode.NotAllowed, $"The role {EnumName.Of(command.By.Role)} may not {EnumName.Of(command.Kind)}.");
        if (incident.Step is IncidentStep.None && command.Kind is not CommandKind.Report)
            return new Refusal(RefusalCode.NotFound, "Nothing was reported under this id.");
        if (!CommandTable.Allows(incident.Step, command.Kind))
            return new Refusal(RefusalCode.WrongStep, $"An incident that is {EnumName.Of(incident.Step)} cannot be given the command {EnumName.Of(command.Kind)}.");
        return incident.Suspension is not null && !CommandTable.AllowsSuspended(command.Kind)
            ? new Refusal(RefusalCode.Suspended, $"Its clock stands still until {incident.Suspension.Until:u}; resume it first.")
            : null;
    }

    private static Decision DecideAllowed(Facts facts) => facts.Command switch
    {
        ReportIncident c => IntakeDecisions.Report(facts, c),
        AcceptIncident => IntakeDecisions.Accept(facts),
        RefuseIncident c => IntakeDecisions.Refuse(facts, c),
        WithdrawIncident c => IntakeDecisions.Withdraw(facts, c),
        StartWork c => RoutingDecisions.Start(facts, c),
        TriageIncident c => RoutingDecisions.Triage(facts, c),
        DispatchIncident c => RoutingDecisions.Dispatch(facts, c),
        AssignWorker c => RoutingDecisions.Assign(facts, c),
        EscalateIncident c => RoutingDecisions.Escalate(facts, c),
        TransferIncident c => RoutingDecisions.Transfer(facts, c),
        ReturnIncident c => DetourDecisions.Return(facts, c),
        ReassignIncident c => DetourDecisions.Reassign(facts, c),
        DeclineIncident c => DetourDecisions.Decline(facts, c),
        ReclassifyIncident c => DetourDecisions.Reclassify(facts, c),
        RelocateIncident c => DetourDecisions.Relocate(facts, c),
        TakeIncident c => HandlingDecisions.Take(facts, c),
        ArriveAtIncident => HandlingDecisions.Arrive(facts),
        ResolveIncident c => HandlingDecisions.Resolve(facts, c),
        AssistIncident c => PartnerDecisions.Assist(facts, c),
        SupportIncident c => PartnerDecisions.Support(facts, c),
        SuspendIncident c => ClockDecisions.Suspend(facts, c),
        ResumeIncident c => ClockDecisions.Resume(facts, c),
        ExtendIncident c => ClockDecisions.Extend(facts, c),
        SuperviseIncident c => ClockDecisions.Supervise(facts, c),
        CheckLimits => ClockDecisions.Check(facts),
        SwitchProfile => OperationDecisions.Switch(facts),
        AnswerIncident c => AnswerDecisions.Answer(facts, c),
        HandOverIncident c => AnswerDecisions.HandOver(c),
        NoteOnIncident c => AnswerDecisions.Note(c),
        MergeIncident c => RelationDecisions.Merge(facts, c),
        LinkIncident c => RelationDecisions.Link(facts, c),
        JoinIncident c => RelationDecisions.Join(facts, c),
        VerifyIncident c => ClosingDecisions.Verify(facts, c),
        ReworkIncident c => ClosingDecisions.Rework(facts, c),
        CloseIncident c => ClosingDecisions.Close(facts, c),
        EvaluateIncident c => ClosingDecisions.Evaluate(c),
        ReopenIncident c => ClosingDecisions.Reopen(facts, c),
        _ => throw new InvalidOperationException($"No rule for the command {facts.Command.GetType().Name}."),
    };

    // Late news from a phone without signal counts from when it was done, but not for ever, and never out of order.
    private static DateTimeOffset CountedAt(IncidentState incident, IncidentCommand command, DateTimeOffset now)
    {
        var at = command.At > now ? now : command.At;
        if (at < now - CountedBack) at = now - CountedBack;
        return at < incident.LastAt ? incident.LastAt : at;
    }
}
