using GovGrid.Common;
using GovGrid.Incidents;

namespace GovGrid.Grains.Incidents;

/// <summary>Takes an incident from the desk of the command room that works on it: whoever sat there has left, or a leader names another. Pure.</summary>
internal static class DeskRelief
{
    /// <summary>Whether an incident is at a step that desks work on. What waits for a grid worker is not, unless its grid is gone and a desk has it.</summary>
    public static bool Concerns(IncidentState incident) => incident.Step switch
    {
        IncidentStep.Reported or IncidentStep.Accepted or IncidentStep.Resolved or IncidentStep.Verified => true,
        IncidentStep.Triaged => !incident.Owner.IsGrid || incident.Desk is not null,
        _ => false,
    };

    public static Decision Decide(Facts facts, ReassignIncident command)
    {
        var incident = facts.Incident;
        if (incident.Desk is not { } desk) return Decision.No(RefusalCode.WrongStep, "Nobody works on it; it waits.");
        var refusal = Facts.CheckText(command.Reason, "reason") ?? facts.CheckHolder() ?? facts.CheckDesk() ?? CheckPost(facts, command.To);
        return Decision.Unless(refusal, () => new IncidentReassigned(incident.Owner, desk, command.To, command.Reason) { Rule = command.Rule });
    }

    /// <summary>The incident afterwards: it waits for another desk, or for the one that was named.</summary>
    public static IncidentState Apply(IncidentState incident, IncidentReassigned happened) => incident with { Desk = null, Wanted = happened.To };

    private static Refusal? CheckPost(Facts facts, string? post) =>
        post is null || facts.Town.FindPost(UnitKey.CommandRoom, post) is not null
            ? null
            : new Refusal(RefusalCode.UnknownWorker, $"'{UnitKey.CommandRoom}' has no post '{post}'.");
}
