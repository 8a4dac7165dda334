using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.People;

namespace GovGrid.Grains.Incidents;

/// <summary>Take, arrive, resolve.</summary>
internal static class HandlingDecisions
{
    public static Decision Take(Facts facts, TakeIncident command)
    {
        var (incident, assignee) = (facts.Incident, command.Assignee ?? facts.By.Id);
        var isOwnFind = incident.Step is IncidentStep.Accepted;
        var refusal = CheckHands(facts, assignee) ?? (isOwnFind ? CheckOwnFind(facts, assignee) : CheckDispatched(facts, assignee));
        return refusal is null ? Decision.That(new IncidentTaken(isOwnFind ? facts.Town.UnitOfGrid(incident.Place.Grid!) : incident.Owner, assignee)) : Decision.No(refusal);
    }

    public static Decision Arrive(Facts facts) => Decision.Unless(facts.CheckAssignee(), new AssigneeArrived());

    public static Decision Resolve(Facts facts, ResolveIncident command)
    {
        var refusal = Facts.CheckText(command.Summary, "summary") ?? facts.CheckAssignee() ?? CheckEvidence(facts, command.Evidence) ?? PartnerDecisions.CheckNobodyAtWork(facts);
        return Decision.Unless(refusal, new IncidentResolved(command.Summary, command.Evidence));
    }

    // 处理反馈: feedback comes with evidence, by which others verify without having been there. What a reference leads to is for them to see.
    private static Refusal? CheckEvidence(Facts facts, IReadOnlyList<string> evidence)
    {
        var least = facts.Town.Definition.Policy.LeastEvidence;
        if (least == 0) return null;
        var given = evidence.Where(reference => !string.IsNullOrWhiteSpace(reference)).Distinct().Count();
        return given >= least
            ? null
            : new Refusal(RefusalCode.EvidenceMissing, $"'evidence' names at least {least} photo or document that shows what was done, not {given}.");
    }

    // Whoever is out in the field takes for themselves; an officer also gives it to a crew of the own unit.
    private static Refusal? CheckHands(Facts facts, string assignee) =>
        facts.By.Role is Role.GridWorker && assignee != facts.By.Id
            ? new Refusal(RefusalCode.TakenBySomeoneElse, "A grid worker takes for nobody else.")
            : null;

    // 小事不出网格: a worker handles on the spot what they found, without the command room.
    private static Refusal? CheckOwnFind(Facts facts, string assignee)
    {
        if (facts.By.Role is not Role.GridWorker)
            return new Refusal(RefusalCode.WrongStep, "Only a grid worker takes what has not been dispatched.");
        if (facts.Incident.Desk is { } desk) return new Refusal(RefusalCode.TakenBySomeoneElse, $"'{desk}' works on it.");
        if (facts.Incident.Place.Grid is null) return new Refusal(RefusalCode.NotInGrid, "Its place lies in no grid.");
        return facts.Town.FindWorker(assignee) is null
            ? new Refusal(RefusalCode.UnknownWorker, $"The town {facts.Town.Code} has no worker '{assignee}'.")
            : null;
    }

    private static Refusal? CheckDispatched(Facts facts, string assignee)
    {
        if (facts.Incident.Assignee is { } named)
            return named == assignee && (named == facts.By.Id || facts.By.Unit == facts.Incident.Owner || facts.By.Role is Role.System)
                ? null
                : new Refusal(RefusalCode.TakenBySomeoneElse, $"'{named}' has it.");
        if (facts.By.Role is not Role.System && facts.By.Unit != facts.Incident.Owner)
            return new Refusal(RefusalCode.TakenBySomeoneElse, $"'{facts.Incident.Owner}' has it.");
        return facts.Town.FindPost(facts.Incident.Owner, assignee) is not null
            ? null
            : new Refusal(RefusalCode.UnknownWorker, $"'{facts.Incident.Owner}' has no post '{assignee}'.");
    }
}
