using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Towns;

namespace GovGrid.Grains.Incidents;

/// <summary>
/// Decides what follows from a command on an incident. Pure: state, command, town and the present go in, events or a refusal come
/// out. State and role are asked of the <see cref="CommandTable"/> first; what follows by rule is added at the end.
/// </summary>
public static class IncidentDecisions
{
    /// <summary>Longest description or remark, in characters.</summary>
    public const int LongestText = 4000;

    private static readonly TimeSpan CountedBack = TimeSpan.FromHours(12);

    /// <summary>Decides on a command.</summary>
    /// <param name="incident">The incident as it stands; <see cref="IncidentFolding.Empty"/> before its report.</param>
    /// <param name="command">The command.</param>
    /// <param name="town">The incident's town.</param>
    /// <param name="now">When the command is received, UTC.</param>
    public static Decision Decide(IncidentState incident, IncidentCommand command, Town town, DateTimeOffset now)
    {
        if (!CommandTable.Allows(command.By.Role, command.Kind))
            return Decision.No(RefusalCode.NotAllowed, $"The role {command.By.Role} may not {command.Kind}.");
        if (incident.Step is IncidentStep.None && command.Kind is not CommandKind.Report)
            return Decision.No(RefusalCode.NotFound, "Nothing was reported under this id.");
        if (!CommandTable.Allows(incident.Step, command.Kind))
            return Decision.No(RefusalCode.WrongStep, $"An incident that is {incident.Step} cannot be given the command {command.Kind}.");
        if (command.IfVersion is { } version && version != incident.Version)
            return Decision.No(RefusalCode.StaleVersion, $"The incident is at version {incident.Version}, not {version}.");

        var facts = new Facts(incident, command, town, CountedAt(incident, command, now), now);
        var decision = DecideAllowed(facts);
        return decision.Refusal is null ? FollowUp.ByRule(facts, decision) : decision;
    }

    private static Decision DecideAllowed(Facts facts) => facts.Command switch
    {
        ReportIncident c => IntakeDecisions.Report(facts, c),
        AcceptIncident => IntakeDecisions.Accept(facts),
        RefuseIncident c => IntakeDecisions.Refuse(facts, c),
        WithdrawIncident c => IntakeDecisions.Withdraw(facts, c),
        MergeIncident c => IntakeDecisions.Merge(facts, c),
        StartWork c => RoutingDecisions.Start(facts, c),
        TriageIncident c => RoutingDecisions.Triage(facts, c),
        DispatchIncident c => RoutingDecisions.Dispatch(facts, c),
        AssignWorker c => RoutingDecisions.Assign(facts, c),
        EscalateIncident c => RoutingDecisions.Escalate(facts, c),
        TransferIncident c => RoutingDecisions.Transfer(facts, c),
        TakeIncident c => HandlingDecisions.Take(facts, c),
        ArriveAtIncident => HandlingDecisions.Arrive(facts),
        ResolveIncident c => HandlingDecisions.Resolve(facts, c),
        VerifyIncident c => ClosingDecisions.Verify(facts, c),
        ReworkIncident c => ClosingDecisions.Rework(facts, c),
        CloseIncident => ClosingDecisions.Close(facts),
        EvaluateIncident c => ClosingDecisions.Evaluate(facts, c),
        NoteOnIncident c => ClosingDecisions.Note(facts, c),
        CheckLimits => ClosingDecisions.CheckLimits(facts),
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
