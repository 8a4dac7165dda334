using GovGrid.Common;
using GovGrid.Incidents;

namespace GovGrid.Grains.Incidents;

/// <summary>Verification, rework, closing, evaluation, reopening.</summary>
internal static class ClosingDecisions
{
    public static Decision Verify(Facts facts, VerifyIncident command)
    {
        var refusal = CheckVerifier(facts) ?? facts.CheckDesk() ?? CheckMethod(facts, command.Method);
        return Decision.Unless(refusal, new IncidentVerified(command.Method) { Evidence = command.Evidence });
    }

    public static Decision Rework(Facts facts, ReworkIncident command)
    {
        var refusal = Facts.CheckText(command.Reason, "reason") ?? CheckVerifier(facts) ?? facts.CheckDesk();
        return Decision.Unless(refusal, () => new ReworkOrdered(facts.Incident.HandledBy!.Value, command.Reason));
    }

    public static Decision Close(Facts facts, CloseIncident command)
    {
        if (facts.Incident.Linked.Count > 0 && !command.LinkedSeen)
            return Decision.No(RefusalCode.LinkedUnseen, $"It leads {string.Join(", ", facts.Incident.Linked)}; look at each, then say so.");
        return Decision.Unless(facts.CheckDesk() ?? CheckCalledBack(facts.Incident), new IncidentClosed());
    }

    public static Decision Evaluate(EvaluateIncident command) =>
        command.Satisfaction is < 1 or > 5
            ? Decision.No(RefusalCode.OutOfRange, $"A rating is 1 to 5, not {command.Satisfaction}.")
            : Decision.That(new IncidentEvaluated(command.Satisfaction));

    public static Decision Reopen(Facts facts, ReopenIncident command)
    {
        var until = (facts.Incident.ClosedAt ?? facts.At) + TimeSpan.FromDays(facts.Town.Definition.Policy.ReopenDays);
        if (facts.At > until) return Decision.No(RefusalCode.TooLate, $"It could be reopened until {until:u}; report it anew.");
        return Decision.Unless(Facts.CheckText(command.Reason, "reason"), () => new IncidentReopened(
            LimitRules.AtAcceptance(facts, facts.Incident.Category, facts.Incident.Severity, facts.At, []), command.Reason));
    }

    // The end of a matter ends its limits: who closes it makes the promised call first.
    private static Refusal? CheckCalledBack(IncidentState incident) =>
        incident.OwesCallBack ? new Refusal(RefusalCode.CallBackOwed, "The reporter was promised a call; make it, and answer the reporter.") : null;

    private static Refusal? CheckVerifier(Facts facts) =>
        facts.By.Id == facts.Incident.Handler
            ? new Refusal(RefusalCode.HandlerMayNotVerify, "Somebody other than the handler verifies.")
            : null;

    // Severity 1 and 2 by eye or by ear; a photo or a sample is enough for the others.
    private static Refusal? CheckMethod(Facts facts, VerificationMethod method) =>
        facts.Incident.Severity <= 2 && method is VerificationMethod.Photo or VerificationMethod.Sampling
            ? new Refusal(RefusalCode.BadVerification, "Severity 1 and 2 are verified on site or by calling back.")
            : null;
}
