using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.People;

namespace GovGrid.Grains.Incidents;

/// <summary>Take, arrive, resolve.</summary>
internal static class HandlingDecisions
{
    public static Decision Take(Facts facts, TakeIncident command)
    {
        var assignee = command.Assignee ?? facts.By.Id;
        var refusal = facts.Incident.Step is IncidentStep.Accepted ? CheckOwnFind(facts, assignee) : CheckDispatched(facts, assignee);
        if (refusal is not null) return new Decision([], refusal);
        var owner = facts.Incident.Step is IncidentStep.Accepted ? UnitKey.Grid(facts.Incident.Place.Grid!) : facts.Incident.Owner;
        return Decision.That(new IncidentTaken(owner, assignee) { At = facts.At, ReceivedAt = facts.Now, By = facts.By.Id, Command = command.Id });
    }

    public static Decision Arrive(Facts facts)
    {
        if (facts.CheckAssignee() is { } refusal) return new Decision([], refusal);
        return Decision.That(new AssigneeArrived { At = facts.At, ReceivedAt = facts.Now, By = facts.By.Id, Command = facts.Command.Id });
    }

    public static Decision Resolve(Facts facts, ResolveIncident command)
    {
        if ((Facts.CheckText(command.Summary, "summary") ?? facts.CheckAssignee()) is { } refusal) return new Decision([], refusal);
        return Decision.That(new IncidentResolved(command.Summary, command.Evidence)
        {
            At = facts.At,
            ReceivedAt = facts.Now,
            By = facts.By.Id,
            Command = command.Id,
        });
    }

    // 小事不出网格: a worker handles on the spot what they found, without the command room.
    private static Refusal? CheckOwnFind(Facts facts, string assignee)
    {
        if (facts.By.Role is not Role.GridWorker)
            return new Refusal(RefusalCode.WrongStep, "Only a grid worker takes what has not been dispatched.");
        if (facts.Incident.Desk is { } desk) return new Refusal(RefusalCode.TakenBySomeoneElse, $"'{desk}' works on it.");
        if (facts.Incident.Place.Grid is null) return new Refusal(RefusalCode.NotInGrid, "Its place lies in no grid.");
        return CheckWorker(facts, assignee);
    }

    private static Refusal? CheckDispatched(Facts facts, string assignee)
    {
        if (facts.Incident.Assignee is { } named)
            return named == assignee ? null : new Refusal(RefusalCode.TakenBySomeoneElse, $"'{named}' has it.");
        if (facts.By.Role is not Role.System && facts.By.Unit != facts.Incident.Owner)
            return new Refusal(RefusalCode.TakenBySomeoneElse, $"'{facts.Incident.Owner}' has it.");
        return facts.Town.FindPosts(facts.Incident.Owner)!.Any(post => post.Id == assignee)
            ? null
            : new Refusal(RefusalCode.UnknownWorker, $"'{facts.Incident.Owner}' has no post '{assignee}'.");
    }

    private static Refusal? CheckWorker(Facts facts, string worker) =>
        facts.Town.FindWorker(worker) is null
            ? new Refusal(RefusalCode.UnknownWorker, $"The town {facts.Town.Code} has no worker '{worker}'.")
            : null;
}
