using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Towns;

namespace GovGrid.Grains.Incidents;

/// <summary>Triage, dispatch, assignment, and passing on.</summary>
internal static class RoutingDecisions
{
    public static Decision Start(Facts facts, StartWork command)
    {
        if (facts.Incident.Desk is { } desk && desk != command.Post)
            return Decision.No(RefusalCode.TakenBySomeoneElse, $"'{desk}' works on it.");
        if (facts.Incident.Owner.IsGrid && facts.Town.FindGrid(facts.Incident.Owner.Name) is not null)
            return Decision.No(RefusalCode.WrongStep, "It waits for a grid worker, not for the command room.");
        if (facts.Incident.Desk is not null) return new Decision([], null);
        return Decision.That(new WorkStarted(command.Unit, command.Post));
    }

    public static Decision Triage(Facts facts, TriageIncident command)
    {
        var category = facts.Town.FindCategory(command.Category);
        var route = command.Route ?? category?.Route;
        var refusal = facts.CheckCategory(command.Category)
            ?? Facts.CheckSeverity(command.Severity)
            ?? facts.CheckDesk()
            ?? CheckReturns(facts)
            ?? CheckRoute(facts, route!)
            ?? CheckReason(facts, category!, command);
        return refusal is null
            ? Decision.That(Triaged(facts, facts.Incident, category!, command.Severity ?? category!.Severity, route!, command.Reason))
            : Decision.No(refusal);
    }

    public static IncidentTriaged Triaged(Facts facts, IncidentState incident, Category category, int severity, Route route, string? reason = null)
    {
        var owner = route.Kind is RouteKind.Grid ? facts.Town.UnitOfGrid(incident.Place.Grid!) : UnitKey.CommandRoom;
        var limits = LimitRules.AtAcceptance(facts, category.Code, severity, incident.AcceptedAt ?? facts.At, incident.Limits);
        return new IncidentTriaged(category.Code, severity, route, owner, limits)
        {
            Operation = facts.Operation?.PutsFirst(category) is true ? facts.Operation.Code : null,
            Reason = reason,
        };
    }

    public static Decision Dispatch(Facts facts, DispatchIncident command)
    {
        var incident = facts.Incident;
        if (incident.Assignee is { } assignee) return Decision.No(RefusalCode.TakenBySomeoneElse, $"'{assignee}' has it.");
        if (facts.CheckHolder() is { } foreign) return Decision.No(foreign);
        if ((command.Unit ?? SendingRules.ByRoute(facts.Town, incident)) is not { } unit)
            return Decision.No(RefusalCode.UnknownUnit, "On the grid route the zone sends a worker; name a unit to send it elsewhere.");
        if ((facts.CheckUnit(unit) ?? SendingRules.CheckDispatch(facts, unit) ?? facts.CheckDesk() ?? CheckReturns(facts)) is { } refusal) return Decision.No(refusal);
        if (incident.Step is IncidentStep.Dispatched && unit == incident.Owner)
            return Decision.No(RefusalCode.WrongStep, $"'{unit}' has it already.");
        return Decision.That(Dispatched(facts, unit));
    }

    public static IncidentDispatched Dispatched(Facts facts, UnitKey unit) => new(unit, null, null, null) { NobodyUntil = NobodyUntil(facts, unit) };

    public static Decision Assign(Facts facts, AssignWorker command)
    {
        if (!facts.Incident.Owner.IsGrid)
            return Decision.No(RefusalCode.WrongStep, "It is not on the grid route.");
        if (facts.Town.FindWorker(command.Worker) is null)
            return Decision.No(RefusalCode.UnknownWorker, $"The town {facts.Town.Code} has no worker '{command.Worker}'.");
        var answers = facts.Town.Definition.Policy.Answers;
        var phoneAt = facts.At + TimeSpan.FromSeconds(facts.Incident.Severity <= 2 ? answers.SevereSeconds : answers.OtherSeconds);
        return Decision.That(new IncidentDispatched(facts.Incident.Owner, command.Worker, command.TravelSeconds, command.Reason)
        {
            PhoneAt = phoneAt,
            LapseAt = phoneAt + TimeSpan.FromSeconds(answers.PhonedSeconds),
            Candidates = command.Candidates,
        });
    }

    public static Decision Escalate(Facts facts, EscalateIncident command)
    {
        if (facts.Incident.Owner.Kind is "county" or "department")
            return Decision.No(RefusalCode.WrongStep, "The county has it already.");
        return Decision.Unless(
            Facts.CheckText(command.Reason, "reason") ?? facts.CheckHolder() ?? facts.CheckDesk() ?? CheckReturns(facts),
            () => new IncidentEscalated(UnitKey.County, command.Reason));
    }

    public static Decision Transfer(Facts facts, TransferIncident command)
    {
        var refusal = Facts.CheckText(command.Reason, "reason")
            ?? facts.CheckUnit(command.Unit)
            ?? facts.CheckHolder()
            ?? SendingRules.CheckTransfer(facts, command.Unit)
            ?? facts.CheckDesk()
            ?? CheckReturns(facts);
        if (refusal is not null) return Decision.No(refusal);
        if (command.Unit == facts.Incident.Owner) return Decision.No(RefusalCode.WrongStep, $"'{command.Unit}' has it already.");
        return Decision.That(new IncidentTransferred(command.Unit, command.Reason) { NobodyUntil = NobodyUntil(facts, command.Unit) });
    }

    // Units are never off duty, their people are: it may wait there until the next comes, and whoever reads the history should know.
    private static DateTimeOffset? NobodyUntil(Facts facts, UnitKey unit) => facts.Town.NobodyUntil(unit, facts.Now);

    private static Refusal? CheckRoute(Facts facts, Route route)
    {
        if (route.Kind is RouteKind.Grid)
            return facts.Town.FindGrid(facts.Incident.Place.Grid) is null
                ? new Refusal(RefusalCode.NotInGrid, "Its place lies in no grid of the town; choose a platform or the county.")
                : null;
        return route.Unit is { } unit ? facts.CheckUnit(unit) : new Refusal(RefusalCode.UnknownUnit, "A platform route names its platform.");
    }

    // The category gives the severity, or whoever reported it did; anything else is somebody's judgement.
    private static Refusal? CheckReason(Facts facts, Category category, TriageIncident command) => Facts.CheckText(
        command.Reason, "reason", required: command.Severity is { } severity && severity != category.Severity && severity != facts.Incident.Severity);

    // Who sent it wrongly twice does not send it a third time, by whichever command.
    private static Refusal? CheckReturns(Facts facts) =>
        facts.By.Role is Role.System or Role.Operator
        && facts.Incident.Owner == UnitKey.CommandRoom
        && facts.Incident.Returns >= facts.Town.Definition.Policy.Returns.LeaderFrom
            ? new Refusal(RefusalCode.LeaderDecides, $"It was returned {facts.Incident.Returns} times; the shift leader names the unit.")
            : null;
}
