using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Towns;

namespace GovGrid.Grains.Incidents;

/// <summary>Adds to a decision what follows by the town's rules without anybody's command. Pure.</summary>
internal static class FollowUp
{
    /// <summary>The decision with everything that follows from it by rule.</summary>
    public static Decision ByRule(Facts facts, Decision decision)
    {
        if (decision.Events.Count == 0 || !Moves(facts.Command.Kind)) return decision;
        var incident = IncidentFolding.Apply(facts.Incident, decision.Events);
        if (Next(facts, incident) is not { } next) return decision with { After = incident };
        var events = new List<IncidentEvent>(decision.Events);
        for (IncidentEvent? following = next; following is not null; following = Next(facts, incident))
        {
            events.Add(facts.Stamp(following, Caller.Rule.Id));
            incident = IncidentFolding.Advance(incident, events[^1]);
        }
        return new Decision(events, null) { After = incident };
    }

    // Only what brings an incident on can be the occasion for the next step.
    private static bool Moves(CommandKind kind) => kind is CommandKind.Report or CommandKind.Accept or CommandKind.Triage
        or CommandKind.Resolve or CommandKind.Verify or CommandKind.Reopen;

    private static IncidentEvent? Next(Facts facts, IncidentState incident)
    {
        var policy = facts.Town.Definition.Policy;
        return incident.Step switch
        {
            IncidentStep.Reported when policy.AcceptedByRule.Contains(incident.Channel) => IntakeDecisions.Accepted(facts, incident),
            IncidentStep.Accepted when policy.TriageByRule && facts.Town.FindCategory(incident.Category) is { } category
                && Fits(facts, category.Route, incident) =>
                RoutingDecisions.Triaged(facts, incident, category, incident.Severity, category.Route),
            IncidentStep.Triaged when policy.TriageByRule && !incident.Owner.IsGrid && SendingRules.ByRoute(facts.Town, incident) is { } unit =>
                RoutingDecisions.Dispatched(facts, unit),
            IncidentStep.Resolved when incident.Severity > 2 && !IsDrawn(incident, policy) => new IncidentVerified(VerificationMethod.Sampling),
            IncidentStep.Verified when incident.Desk is null && incident.Linked.Count == 0 && !incident.OwesCallBack && !IsDrawn(incident, policy) => new IncidentClosed(),
            _ => null,
        };
    }

    private static bool Fits(Facts facts, Route route, IncidentState incident) => route.Kind is not RouteKind.Grid || facts.Town.FindGrid(incident.Place.Grid) is not null;

    private static bool IsDrawn(IncidentState incident, TownPolicy policy) =>
        IncidentId.Share(incident.Id) < policy.VerifiedShare.GetValueOrDefault(incident.Severity, 1);
}
