using GovGrid.Incidents;

namespace GovGrid.Grains.Incidents;

/// <summary>What an operation that is raised or has ended does to an open incident.</summary>
internal static class OperationDecisions
{
    public static Decision Switch(Facts facts)
    {
        var incident = facts.Incident;
        if (!incident.Step.IsOpen() || facts.Town.FindCategory(incident.Category) is not { } category) return new Decision([], null);
        var first = facts.Operation?.PutsFirst(category) is true;
        var limits = LimitRules.Switch(facts, category, incident.Limits);
        return limits.SequenceEqual(incident.Limits) && incident.Operation == (first ? facts.Operation!.Code : null)
            ? new Decision([], null)
            : Decision.That(new ProfileSwitched(facts.Operation?.Code, first, limits));
    }
}
