using GovGrid.Common;
using GovGrid.Incidents;

namespace GovGrid.Grains.Incidents;

/// <summary>
/// Merging and linking. The other incident hears of it through the command room, since incidents never call each other; whether it is
/// still open is asked at the edge, and in doubt it only gains an entry in its history.
/// </summary>
internal static class RelationDecisions
{
    private static readonly RuleReason BothWays = new(RuleCause.MergedBothWays);

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
        if (known.Contains(command.From) == command.How is not JoinKind.Unlinked) return new Decision([], null);
        var joined = new IncidentJoined(command.From, command.How)
        {
            Since = command.Since,
            Promises = command.Promises.Count > 0 ? [.. command.Promises.Where(promise => IsSooner(facts.Incident, promise)).Select(LimitRules.Afresh)] : null,
        };
        return IsMergedBothWays(facts.Incident, command) ? new Decision([joined, GoesOn(facts, IncidentFolding.Apply(facts.Incident, facts.Stamp(joined)))], null) : Decision.That(joined);
    }

    // Two people may merge two reports into each other at the same time. One of them has to go on.
    private static bool IsMergedBothWays(IncidentState incident, JoinIncident command) =>
        command.How is JoinKind.Merged && incident.MergedInto == command.From && string.CompareOrdinal(incident.Id, command.From) < 0;

    // What each promised is promised still: the other's came with it, and its own went to the other, which keeps none.
    private static IncidentReopened GoesOn(Facts facts, IncidentState incident) => new(
        LimitRules.AtAcceptance(
            facts, incident.Category, incident.Severity, facts.At,
            LimitRules.Promises(incident.Entrusted.Where(promise => IsSooner(incident, promise)).Select(LimitRules.Afresh).Aggregate(incident.Limits, LimitRules.With))),
        BothWays.InEnglish())
    {
        Rule = BothWays,
    };

    // One answer keeps both promises, so the sooner one counts.
    private static bool IsSooner(IncidentState incident, Limit promise) =>
        !incident.Limits.Any(own => own.Step == promise.Step && own.IsOpen && own.Due <= promise.Due);

    private static bool IsOther(Facts facts, string id) => id != facts.Incident.Id && IncidentId.TownOf(id) == facts.Town.Code;
}
