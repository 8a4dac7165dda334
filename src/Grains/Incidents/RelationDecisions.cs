using GovGrid.Common;
using GovGrid.Incidents;

namespace GovGrid.Grains.Incidents;

/// <summary>
/// Merging and linking. The other incident hears of it through the command room, since incidents never call each other; whether it is
/// still open is asked at the edge, and in doubt it only gains an entry in its history.
/// </summary>
internal static class RelationDecisions
{
    public static Decision Merge(Facts facts, MergeIncident command)
    {
        if (!IsOther(facts, command.Into))
            return Decision.No(RefusalCode.BadMerge, $"'{command.Into}' is not another incident of the town {facts.Town.Code}.");
        if (facts.Incident.Merged.Contains(command.Into))
            return Decision.No(RefusalCode.BadMerge, $"'{command.Into}' was merged into this one.");
        return Decision.That(new IncidentMerged(command.Into));
    }

    public static Decision Link(Facts facts, LinkIncident command)
    {
        if (!IsOther(facts, command.Lead))
            return Decision.No(RefusalCode.BadLink, $"'{command.Lead}' is not another incident of the town {facts.Town.Code}.");
        if (facts.Incident.Linked.Count > 0)
            return Decision.No(RefusalCode.BadLink, "It leads others itself; link those to the new lead instead.");
        if (facts.Incident.Lead == command.Lead) return Decision.No(RefusalCode.BadLink, $"'{command.Lead}' leads it already.");
        return Decision.That(new IncidentLinked(command.Lead));
    }

    public static Decision Join(Facts facts, JoinIncident command)
    {
        var known = command.How is JoinKind.Merged ? facts.Incident.Merged : facts.Incident.Linked;
        return known.Contains(command.From) ? new Decision([], null) : Decision.That(new IncidentJoined(command.From, command.How));
    }

    private static bool IsOther(Facts facts, string id) => id != facts.Incident.Id && IncidentId.TownOf(id) == facts.Town.Code;
}
