using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Towns;

namespace GovGrid.Grains.Incidents;

/// <summary>Suspension, extension, supervision, and the checks of what is due.</summary>
internal static class ClockDecisions
{
    public static Decision Suspend(Facts facts, SuspendIncident command)
    {
        var refusal = Facts.CheckText(command.Reason, "reason") ?? facts.CheckHolder() ?? CheckUntil(facts, command.Until) ?? CheckNothingAsked(facts);
        return Decision.Unless(refusal, () => facts.ByLeader
            ? new IncidentSuspended(command.Until, command.Reason)
            : new ApprovalRequested(new ApprovalRequest(ApprovalKind.Suspension, facts.By.Id, command.Until, null, command.Reason)));
    }

    public static Decision Resume(Facts facts, ResumeIncident command)
    {
        if (facts.Incident.Suspension is null) return Decision.No(RefusalCode.WrongStep, "Its clock runs.");
        return Decision.Unless(
            Facts.CheckText(command.Reason, "reason", required: false) ?? facts.CheckHolder(),
            () => Resumed(facts) with { Reason = command.Reason.Length > 0 ? command.Reason : null });
    }

    public static Decision Extend(Facts facts, ExtendIncident command)
    {
        var refusal = Facts.CheckText(command.Reason, "reason") ?? facts.CheckHolder() ?? CheckExtension(facts, command.Days) ?? CheckNotice(facts) ?? CheckNothingAsked(facts);
        return Decision.Unless(refusal, () => facts.ByLeader
            ? Extended(facts, command.Days, command.Reason)
            : new ApprovalRequested(new ApprovalRequest(ApprovalKind.Extension, facts.By.Id, null, command.Days, command.Reason)));
    }

    public static LimitExtended Extended(Facts facts, double days, string reason) =>
        new(days, LimitRules.Give(facts.Town, facts.Incident.Limits, new TimeGiven(facts.At, null, days)), reason);

    public static Decision Supervise(Facts facts, SuperviseIncident command)
    {
        if (command.ReplyBy <= facts.At) return Decision.No(RefusalCode.OutOfRange, "The reply is wanted for a time to come.");
        return Decision.Unless(
            Facts.CheckText(command.Reason, "reason"),
            () => new SupervisionOrdered(command.Reason, LimitRules.Promise(facts, LimitedStep.Reply, command.ReplyBy)));
    }

    /// <summary>What is due now: late and doubled checks find nothing more to do.</summary>
    public static Decision Check(Facts facts)
    {
        var incident = facts.Incident;
        if (!incident.Step.IsOpen()) return new Decision([], null);
        if (incident.Suspension?.Until <= facts.Now) return Decision.That(Resumed(facts));
        return new Decision([.. Answers(facts), .. incident.Limits.Where(incident.Runs).SelectMany(limit => Due(facts, limit))], null);
    }

    private static IncidentResumed Resumed(Facts facts) =>
        new(LimitRules.Give(facts.Town, facts.Incident.Limits, facts.Incident.Suspension!.Over(facts.Command is CheckLimits ? facts.Now : facts.At)));

    private static IEnumerable<IncidentEvent> Answers(Facts facts)
    {
        var incident = facts.Incident;
        if (incident.Assignee is not { } worker) yield break;
        if (incident.PhoneAt <= facts.Now) yield return new AnswerMissed(worker);
        if (incident.LapseAt <= facts.Now) yield return new AssignmentLapsed(worker);
    }

    private static IEnumerable<IncidentEvent> Due(Facts facts, Limit limit)
    {
        if (limit.State is LimitState.Running && limit.WarnAt <= facts.Now) yield return new LimitWarned(limit.Step, limit.Due);
        var isDue = limit.State is LimitState.Running or LimitState.Warned && limit.Due <= facts.Now;
        if (isDue || (limit.State is LimitState.Overdue && limit.NextAt <= facts.Now)) yield return Supervised(facts, limit);
    }

    private static SupervisionStarted Supervised(Facts facts, Limit limit)
    {
        var rungs = SupervisionLadder.Of(facts.Town, facts.Incident);
        var level = Math.Min(limit.Level + 1, rungs.Count);
        return new SupervisionStarted(limit.Step, limit.Due)
        {
            Level = limit.Level + 1,
            To = rungs[level - 1],
            Unit = SupervisionLadder.UnitOf(rungs[level - 1], facts.Town, facts.Incident),
            NextAt = level < rungs.Count ? facts.Town.WorkingTime.Due(facts.Now, facts.Town.Definition.Policy.Supervision.Every) : null,
        };
    }

    private static Refusal? CheckUntil(Facts facts, DateTimeOffset until)
    {
        var longest = facts.Town.Definition.Policy.LongestSuspensionDays;
        return until > facts.At && until <= facts.At + TimeSpan.FromDays(longest)
            ? null
            : new Refusal(RefusalCode.OutOfRange, $"A suspension ends in the future, within {longest} days.");
    }

    /// <summary>Refuses an extension that is too long or one too many.</summary>
    public static Refusal? CheckExtension(Facts facts, double days)
    {
        var policy = facts.Town.Definition.Policy.Extension;
        if (days <= 0 || days > policy.LongestDays) return new Refusal(RefusalCode.OutOfRange, $"An extension has more than 0 and at most {policy.LongestDays} working days.");
        if (facts.Incident.Extensions >= policy.Times) return new Refusal(RefusalCode.OutOfRange, $"At most {policy.Times} extension is given.");
        return DueToResolve(facts) is null ? new Refusal(RefusalCode.WrongStep, "It has no limit to resolve.") : null;
    }

    // Asked in time is in time, however late the answer.
    private static Refusal? CheckNotice(Facts facts)
    {
        var before = facts.Town.Definition.Policy.Extension.AskedDaysBefore;
        return facts.At > DueToResolve(facts) - TimeSpan.FromDays(before)
            ? new Refusal(RefusalCode.TooLate, $"It is due at {DueToResolve(facts):u}; more time is asked for {before} days before.")
            : null;
    }

    private static DateTimeOffset? DueToResolve(Facts facts) => facts.Incident.Limits.FirstOrDefault(limit => limit.Step is LimitedStep.Resolve)?.Due;

    private static Refusal? CheckNothingAsked(Facts facts) =>
        facts.Incident.Request is not null && !facts.ByLeader
            ? new Refusal(RefusalCode.WrongStep, "A request waits for its answer already.")
            : null;
}
