using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Towns;

namespace GovGrid.Grains.Incidents;

/// <summary>Triage, dispatch, assignment, and passing on.</summary>
internal static class RoutingDecisions
{
    public static Decision Start(Facts facts, StartWork command)
    {
        if (facts.Incident.Desk is { } desk && desk != command.Post)
            return Decision.No(RefusalCode.TakenBySomeoneElse, $"'{desk}' works on it.");
        if (facts.Incident.Owner.IsGrid)
            return Decision.No(RefusalCode.WrongStep, "It waits for a grid worker, not for the command room.");
        if (facts.Incident.Desk is not null) return new Decision([], null);
        return Decision.That(new WorkStarted(command.Unit, command.Post) { At = facts.At, ReceivedAt = facts.Now, By = facts.By.Id, Command = command.Id });
    }

    public static Decision Triage(Facts facts, TriageIncident command)
    {
        var category = facts.Town.FindCategory(command.Category);
        var route = command.Route ?? category?.Route;
        var refusal = facts.CheckCategory(command.Category)
            ?? Facts.CheckSeverity(command.Severity)
            ?? facts.CheckDesk()
            ?? CheckRoute(facts, route!);
        if (refusal is not null) return new Decision([], refusal);
        return Decision.That(Triaged(facts, facts.Incident, category!, command.Severity ?? category!.Severity, route!, facts.By.Id));
    }

    public static IncidentTriaged Triaged(Facts facts, IncidentState incident, Category category, int severity, Route route, string by)
    {
        var owner = route.Kind is RouteKind.Grid ? UnitKey.Grid(incident.Place.Grid!) : UnitKey.CommandRoom;
        var limits = LimitRules.AtAcceptance(facts.Town, category.Code, severity, incident.AcceptedAt ?? facts.At, incident.Limits);
        return new IncidentTriaged(category.Code, severity, route, owner, limits)
        {
            At = facts.At,
            ReceivedAt = facts.Now,
            By = by,
            Command = facts.Command.Id,
        };
    }

    public static Decision Dispatch(Facts facts, DispatchIncident command)
    {
        var incident = facts.Incident;
        if (incident.Assignee is { } assignee) return Decision.No(RefusalCode.TakenBySomeoneElse, $"'{assignee}' has it.");
        if ((command.Unit ?? incident.Route?.Unit) is not { } unit)
            return Decision.No(RefusalCode.UnknownUnit, "On the grid route the zone sends a worker; name a unit to send it elsewhere.");
        if ((facts.CheckUnit(unit) ?? facts.CheckDesk()) is { } refusal) return new Decision([], refusal);
        if (incident.Step is IncidentStep.Dispatched && unit == incident.Owner)
            return Decision.No(RefusalCode.WrongStep, $"'{unit}' has it already.");
        return Decision.That(Dispatched(facts, unit, facts.By.Id));
    }

    public static IncidentDispatched Dispatched(Facts facts, UnitKey unit, string by) =>
        new(unit, null, null, null) { At = facts.At, ReceivedAt = facts.Now, By = by, Command = facts.Command.Id };

    public static Decision Assign(Facts facts, AssignWorker command)
    {
        if (!facts.Incident.Owner.IsGrid)
            return Decision.No(RefusalCode.WrongStep, "It is not on the grid route.");
        if (facts.Town.FindWorker(command.Worker) is null)
            return Decision.No(RefusalCode.UnknownWorker, $"The town {facts.Town.Code} has no worker '{command.Worker}'.");
        return Decision.That(new IncidentDispatched(facts.Incident.Owner, command.Worker, command.TravelSeconds, command.Reason)
        {
            At = facts.At,
            ReceivedAt = facts.Now,
            By = facts.By.Id,
            Command = command.Id,
        });
    }

    public static Decision Escalate(Facts facts, EscalateIncident command)
    {
        if (facts.Incident.Owner.Kind is "county" or "department")
            return Decision.No(RefusalCode.WrongStep, "The county has it already.");
        if ((Facts.CheckText(command.Reason, "reason") ?? CheckMayPassOn(facts)) is { } refusal) return new Decision([], refusal);
        return Decision.That(new IncidentEscalated(UnitKey.County, command.Reason)
        {
            At = facts.At,
            ReceivedAt = facts.Now,
            By = facts.By.Id,
            Command = command.Id,
        });
    }

    public static Decision Transfer(Facts facts, TransferIncident command)
    {
        var refusal = Facts.CheckText(command.Reason, "reason") ?? facts.CheckUnit(command.Unit) ?? CheckMayPassOn(facts);
        if (refusal is not null) return new Decision([], refusal);
        if (command.Unit == facts.Incident.Owner) return Decision.No(RefusalCode.WrongStep, $"'{command.Unit}' has it already.");
        return Decision.That(new IncidentTransferred(command.Unit, command.Reason)
        {
            At = facts.At,
            ReceivedAt = facts.Now,
            By = facts.By.Id,
            Command = command.Id,
        });
    }

    private static Refusal? CheckRoute(Facts facts, Route route)
    {
        if (route.Kind is RouteKind.Grid)
            return facts.Incident.Place.Grid is null
                ? new Refusal(RefusalCode.NotInGrid, "Its place lies in no grid; choose a platform or the county.")
                : null;
        return route.Unit is { } unit ? facts.CheckUnit(unit) : new Refusal(RefusalCode.UnknownUnit, "A platform route names its platform.");
    }

    // Those who handle pass on only what they have; the command room may take it from anybody.
    private static Refusal? CheckMayPassOn(Facts facts) =>
        CommandTable.Allows(facts.By.Role, CommandKind.Accept) || facts.Incident.Assignee is null && facts.By.Unit == facts.Incident.Owner
            ? null
            : facts.Incident.Assignee is null
                ? new Refusal(RefusalCode.TakenBySomeoneElse, $"'{facts.Incident.Owner}' has it.")
                : facts.CheckAssignee();
}
