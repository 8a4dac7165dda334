using GovGrid.Common;
using GovGrid.Incidents;

namespace GovGrid.Grains.Incidents;

/// <summary>Verification, rework, closing, evaluation; remarks and limits.</summary>
internal static class ClosingDecisions
{
    public static Decision Verify(Facts facts, VerifyIncident command)
    {
        if ((CheckVerifier(facts) ?? facts.CheckDesk()) is { } refusal) return new Decision([], refusal);
        return Decision.That(Verified(facts, command.Method, facts.By.Id));
    }

    public static IncidentVerified Verified(Facts facts, VerificationMethod method, string by) =>
        new(method) { At = facts.At, ReceivedAt = facts.Now, By = by, Command = facts.Command.Id };

    public static Decision Rework(Facts facts, ReworkIncident command)
    {
        if ((Facts.CheckText(command.Reason, "reason") ?? CheckVerifier(facts) ?? facts.CheckDesk()) is { } refusal)
            return new Decision([], refusal);
        return Decision.That(new ReworkOrdered(facts.Incident.HandledBy!.Value, command.Reason)
        {
            At = facts.At,
            ReceivedAt = facts.Now,
            By = facts.By.Id,
            Command = command.Id,
        });
    }

    public static Decision Close(Facts facts)
    {
        if (facts.CheckDesk() is { } refusal) return new Decision([], refusal);
        return Decision.That(Closed(facts, facts.By.Id));
    }

    public static IncidentClosed Closed(Facts facts, string by) =>
        new() { At = facts.At, ReceivedAt = facts.Now, By = by, Command = facts.Command.Id };

    public static Decision Evaluate(Facts facts, EvaluateIncident command) =>
        command.Satisfaction is < 1 or > 5
            ? Decision.No(RefusalCode.OutOfRange, $"A rating is 1 to 5, not {command.Satisfaction}.")
            : Decision.That(new IncidentEvaluated(command.Satisfaction)
            {
                At = facts.At,
                ReceivedAt = facts.Now,
                By = facts.By.Id,
                Command = command.Id,
            });

    public static Decision Note(Facts facts, NoteOnIncident command)
    {
        if (Facts.CheckText(command.Text, "text") is { } refusal) return new Decision([], refusal);
        return Decision.That(new NoteAdded(command.Text) { At = facts.At, ReceivedAt = facts.Now, By = facts.By.Id, Command = command.Id });
    }

    // Stamped with when it is decided: a call that was long under way must not date a supervision before its limit is due.
    public static Decision CheckLimits(Facts facts)
    {
        var events = new List<IncidentEvent>();
        foreach (var limit in facts.Incident.Limits)
        {
            if (limit.State is LimitState.Running && limit.WarnAt <= facts.Now)
                events.Add(new LimitWarned(limit.Step, limit.Due) { At = facts.Now, ReceivedAt = facts.Now, By = facts.By.Id, Command = facts.Command.Id });
            if (limit.State is LimitState.Running or LimitState.Warned && limit.Due <= facts.Now)
                events.Add(new SupervisionStarted(limit.Step, limit.Due)
                {
                    At = facts.Now,
                    ReceivedAt = facts.Now,
                    By = facts.By.Id,
                    Command = facts.Command.Id,
                });
        }
        return new Decision(events, null);
    }

    private static Refusal? CheckVerifier(Facts facts) =>
        facts.By.Id == facts.Incident.Handler
            ? new Refusal(RefusalCode.HandlerMayNotVerify, "Somebody other than the handler verifies.")
            : null;
}
