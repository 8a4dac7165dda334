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
        if (decision.Events.Count == 0 || facts.Command.Kind is CommandKind.Note or CommandKind.CheckLimits) return decision;
        var events = new List<IncidentEvent>(decision.Events);
        var incident = decision.Events.Aggregate(facts.Incident, IncidentFolding.Apply);
        while (Next(facts, incident) is { } next)
        {
            events.Add(next);
            incident = IncidentFolding.Apply(incident, next);
        }
        return new Decision(events, null);
    }

    private static IncidentEvent? Next(Facts facts, IncidentState incident)
    {
        var policy = facts.Town.Definition.Policy;
        return incident.Step switch
        {
            IncidentStep.Reported when policy.AcceptedByRule.Contains(incident.Channel) =>
                IntakeDecisions.Accepted(facts, incident, Caller.Rule.Id),
            IncidentStep.Accepted when policy.TriageByRule && facts.Town.FindCategory(incident.Category) is { } category
                && Fits(category.Route, incident) =>
                RoutingDecisions.Triaged(facts, incident, category, incident.Severity, category.Route, Caller.Rule.Id),
            IncidentStep.Triaged when policy.TriageByRule && !incident.Owner.IsGrid && incident.Route?.Unit is { } unit =>
                RoutingDecisions.Dispatched(facts, unit, Caller.Rule.Id),
            IncidentStep.Resolved when !IsDrawn(incident, policy) =>
                ClosingDecisions.Verified(facts, VerificationMethod.Sampling, Caller.Rule.Id),
            IncidentStep.Verified when incident.Desk is null && !IsDrawn(incident, policy) =>
                ClosingDecisions.Closed(facts, Caller.Rule.Id),
            _ => null,
        };
    }

    private static bool Fits(Route route, IncidentState incident) => route.Kind is not RouteKind.Grid || incident.Place.Grid is not null;

    private static bool IsDrawn(IncidentState incident, TownPolicy policy) =>
        IncidentId.Share(incident.Id) < policy.VerifiedShare.GetValueOrDefault(incident.Severity, 1);
}
