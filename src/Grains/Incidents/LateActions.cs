using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.People;

namespace GovGrid.Grains.Incidents;

/// <summary>
/// What a phone without signal sends when somebody else already has the incident: still refused, and kept as a note that says so. Pure.
/// </summary>
internal static class LateActions
{
    // Sooner than this it is an ordinary refusal that the caller sees at once.
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(1);

    /// <summary>The refusal, and with it the note where the action is a late one of somebody who once had the incident.</summary>
    public static Decision Kept(Facts facts, Refusal refusal)
    {
        var isLate = facts.Command.Kind is CommandKind.Take or CommandKind.Arrive or CommandKind.Resolve or CommandKind.Decline
            && refusal.Code is RefusalCode.WrongStep or RefusalCode.TakenBySomeoneElse
            && facts.Command.At < facts.Now - Late
            && facts.Incident.Assignees.Contains(facts.By.Id);
        if (!isLate) return Decision.No(refusal);
        var told = refusal with { Detail = $"{refusal.Detail} {WhoHasIt(facts.Incident)}" };
        return new Decision([facts.Stamp(Noted(facts, told))], told);
    }

    private static LateActionNoted Noted(Facts facts, Refusal told)
    {
        var noted = new LateActionNoted(facts.Command.Kind, told.Code, told.Detail) { HeldBy = facts.Incident.Assignee ?? facts.Incident.Owner.Value };
        return facts.Command switch
        {
            ResolveIncident { Summary.Length: <= IncidentDecisions.LongestKept } c => noted with { Summary = c.Summary, Evidence = c.Evidence },
            DeclineIncident { Reason.Length: <= IncidentDecisions.LongestKept } c => noted with { Summary = c.Reason },
            _ => noted,
        };
    }

    private static string WhoHasIt(IncidentState incident) =>
        incident.Assignee is { } assignee ? $"'{assignee}' of '{incident.Owner}' has it now." : $"'{incident.Owner}' has it now, as {EnumName.Of(incident.Step)}.";
}
