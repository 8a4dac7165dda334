using GovGrid.Common;
using GovGrid.Incidents;

namespace GovGrid.Grains.Incidents;

/// <summary>Return, reassign, decline, reclassify, relocate: what turns an incident off the straight way.</summary>
internal static class DetourDecisions
{
    public static Decision Return(Facts facts, ReturnIncident command)
    {
        var incident = facts.Incident;
        if (incident.Owner == UnitKey.CommandRoom) return Decision.No(RefusalCode.WrongStep, "The command room has it already.");
        var refusal = Facts.CheckText(command.Reason, "reason") ?? facts.CheckHolder() ?? CheckInTime(facts);
        return Decision.Unless(refusal, () => new IncidentReturned(incident.Owner, command.Reason));
    }

    public static Decision Reassign(Facts facts, ReassignIncident command)
    {
        var incident = facts.Incident;
        if (DeskRelief.Concerns(incident)) return DeskRelief.Decide(facts, command);
        if (incident.Assignee is null && incident.Wanted is null && command.To is null)
            return Decision.No(RefusalCode.WrongStep, "Nobody has it; name who shall.");
        var refusal = Facts.CheckText(command.Reason, "reason") ?? facts.CheckHolder() ?? CheckPerson(facts, command.To);
        return Decision.Unless(refusal, () => new IncidentReassigned(incident.Owner, incident.Assignee, command.To, command.Reason) { Rule = command.Rule });
    }

    public static Decision Decline(Facts facts, DeclineIncident command) => Decision.Unless(
        Facts.CheckText(command.Reason, "reason") ?? facts.CheckAssignee(), () => new AssignmentDeclined(facts.By.Id, command.Reason));

    public static Decision Reclassify(Facts facts, ReclassifyIncident command)
    {
        var refusal = Facts.CheckText(command.Reason, "reason")
            ?? facts.CheckCategory(command.Category)
            ?? Facts.CheckSeverity(command.Severity)
            ?? facts.CheckHolder();
        return Decision.Unless(refusal, () => Reclassified(facts, command));
    }

    public static Decision Relocate(Facts facts, RelocateIncident command)
    {
        var refusal = Facts.CheckText(command.Reason, "reason") ?? facts.CheckDesk() ?? facts.CheckHolder() ?? CheckPlace(facts, command.Place);
        return Decision.Unless(refusal, () => Relocated(facts, command));
    }

    private static IncidentReclassified Reclassified(Facts facts, ReclassifyIncident command)
    {
        var incident = facts.Incident;
        var severity = command.Severity ?? facts.Town.FindCategory(command.Category)!.Severity;
        var limits = LimitRules.AtAcceptance(facts, command.Category, severity, incident.AcceptedAt ?? facts.At, incident.Limits);
        return new IncidentReclassified(command.Category, severity, limits, command.Reason);
    }

    private static IncidentRelocated Relocated(Facts facts, RelocateIncident command)
    {
        var incident = facts.Incident;
        var owner = !incident.Owner.IsGrid ? incident.Owner : command.Place.Grid is { } grid ? UnitKey.Grid(grid) : UnitKey.CommandRoom;
        return new IncidentRelocated(command.Place, owner, incident.Limits, command.Reason);
    }

    private static Refusal? CheckInTime(Facts facts)
    {
        var within = facts.Town.Definition.Policy.Returns.Within;
        var until = facts.Town.WorkingTime.Due(facts.Incident.OwnedSince ?? facts.At, within);
        return facts.At <= until ? null : new Refusal(RefusalCode.TooLate, $"It could be returned until {until:u}; transfer or escalate it instead.");
    }

    private static Refusal? CheckPerson(Facts facts, string? person)
    {
        if (person is null) return null;
        var isKnown = facts.Incident.Owner.IsGrid
            ? facts.Town.FindWorker(person) is not null
            : facts.Town.FindPost(facts.Incident.Owner, person) is not null;
        return isKnown ? null : new Refusal(RefusalCode.UnknownWorker, $"'{facts.Incident.Owner}' has no worker or post '{person}'.");
    }

    private static Refusal? CheckPlace(Facts facts, Place place) =>
        place.Grid is { } grid && facts.Town.FindGrid(grid) is null
            ? new Refusal(RefusalCode.NotInGrid, $"The town {facts.Town.Code} has no grid '{grid}'.")
            : null;
}
