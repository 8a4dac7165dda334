using GovGrid.Incidents;
using GovGrid.Towns;

namespace GovGrid.Grains.Incidents;

/// <summary>Starts, meets, moves and reopens limits. Pure.</summary>
internal static class LimitRules
{
    /// <summary>The acceptance limit, which starts at the report; none where the category is unknown or has none.</summary>
    public static IReadOnlyList<Limit> AtReport(Facts facts, string? category, int severity) =>
        facts.Town.FindCategory(category) is { } known
            ? [.. facts.Town.LimitsOf(known, severity).Where(limit => limit.Step is LimitedStep.Accept).Select(limit => Start(facts, known, limit, facts.At))]
            : [];

    /// <summary>
    /// All limits once the category is known; they start at acceptance. What was met or missed stays, and so does what is due when it was,
    /// and what was promised.
    /// </summary>
    public static IReadOnlyList<Limit> AtAcceptance(
        Facts facts, string? category, int severity, DateTimeOffset acceptedAt, IReadOnlyList<Limit> soFar)
    {
        if (facts.Town.FindCategory(category) is not { } known) return soFar;
        var limits = soFar.Where(limit => !IsOfCategory(limit.Step) || limit.Step is LimitedStep.Accept).ToList();
        foreach (var limit in facts.Town.LimitsOf(known, severity))
        {
            if (limit.Step is LimitedStep.Accept) continue;
            var (fresh, old) = (Start(facts, known, limit, acceptedAt), soFar.FirstOrDefault(before => before.Step == limit.Step));
            // A limit that triage leaves as it was keeps its warnings: nobody is supervised twice for it.
            limits.Add(old is not null && (old.Due == fresh.Due || !IsRunning(old)) ? old : fresh);
        }
        return limits;
    }

    /// <summary>A limit that somebody set for this one incident, warned of at the town's share of it.</summary>
    public static Limit Promise(Facts facts, LimitedStep step, DateTimeOffset due) =>
        new(step, due, facts.At + (due - facts.At) * facts.Town.Definition.Policy.WarnAtShare, LimitState.Running);

    /// <summary>A limit takes the place of one for the same step.</summary>
    public static IReadOnlyList<Limit> With(IReadOnlyList<Limit> limits, Limit added) => [.. limits.Where(limit => limit.Step != added.Step), added];

    /// <summary>A step was done: its limit is met or missed.</summary>
    public static IReadOnlyList<Limit> Done(IReadOnlyList<Limit> limits, LimitedStep step, DateTimeOffset at) =>
        Change(limits, step, limit => IsRunning(limit) ? limit with { State = at <= limit.Due ? LimitState.Met : LimitState.Missed, NextAt = null } : limit);

    /// <summary>A step has to be done again: its limit runs on.</summary>
    public static IReadOnlyList<Limit> Again(IReadOnlyList<Limit> limits, LimitedStep step) =>
        Change(limits, step, limit => limit with { State = LimitState.Running, Level = 0, NextAt = null });

    /// <summary>A limit was warned of.</summary>
    public static IReadOnlyList<Limit> Warned(IReadOnlyList<Limit> limits, LimitedStep step) =>
        Change(limits, step, limit => limit with { State = LimitState.Warned });

    /// <summary>A limit has passed, or its supervision went one rung up.</summary>
    public static IReadOnlyList<Limit> Supervised(IReadOnlyList<Limit> limits, SupervisionStarted started) =>
        Change(limits, started.Step, limit => limit with { State = LimitState.Overdue, Level = started.Level, NextAt = started.NextAt });

    /// <summary>The clock goes on: what was left of each running limit, counted in its basis, is left from now.</summary>
    public static IReadOnlyList<Limit> Resume(Facts facts, IReadOnlyList<Limit> limits, DateTimeOffset since) =>
        [.. limits.Select(limit => IsRunning(limit) && IsOfCategory(limit.Step) ? Moved(facts, limit, since) : limit)];

    /// <summary>More time to resolve, in working days; closing moves along. What was overdue runs again.</summary>
    public static IReadOnlyList<Limit> Extend(Facts facts, IReadOnlyList<Limit> limits, double days)
    {
        var time = new TimeAmount(days, TimeBasis.WorkingDays);
        return [.. limits.Select(limit => limit.Step is LimitedStep.Resolve or LimitedStep.Close && IsRunning(limit)
            ? limit with { Due = facts.Town.WorkingTime.Due(limit.Due, time), WarnAt = facts.Town.WorkingTime.Due(limit.WarnAt, time), State = LimitState.Running, Level = 0, NextAt = null }
            : limit)];
    }

    /// <summary>The incident has ended: what still runs is void, what is overdue was missed.</summary>
    public static IReadOnlyList<Limit> AtEnd(IReadOnlyList<Limit> limits) =>
    [
        .. limits.Where(limit => limit.State is not (LimitState.Running or LimitState.Warned))
            .Select(limit => limit.State is LimitState.Overdue ? limit with { State = LimitState.Missed, NextAt = null } : limit),
    ];

    private static bool IsRunning(Limit limit) => limit.State is LimitState.Running or LimitState.Warned or LimitState.Overdue;

    // The others are promises to people outside, who wait whatever stands still here.
    private static bool IsOfCategory(LimitedStep step) => step is not (LimitedStep.CallBack or LimitedStep.External or LimitedStep.Reply);

    private static Limit Start(Facts facts, Category category, TimeLimit limit, DateTimeOffset start)
    {
        var (clock, amount) = (facts.Town.WorkingTime, limit.Amount * (facts.Operation?.FactorFor(category) ?? 1));
        var due = clock.Due(start, amount, limit.Basis);
        var warnAt = clock.Due(start, amount * facts.Town.Definition.Policy.WarnAtShare, limit.Basis);
        return new Limit(limit.Step, due, warnAt, LimitState.Running) { Basis = limit.Basis };
    }

    private static Limit Moved(Facts facts, Limit limit, DateTimeOffset since)
    {
        return limit with { Due = Left(limit.Due), WarnAt = Left(limit.WarnAt), NextAt = limit.NextAt is { } next ? Left(next) : null };

        DateTimeOffset Left(DateTimeOffset time) =>
            time <= since ? time : facts.Town.WorkingTime.After(facts.At, facts.Town.WorkingTime.Between(since, time, limit.Basis), limit.Basis);
    }

    private static IReadOnlyList<Limit> Change(IReadOnlyList<Limit> limits, LimitedStep step, Func<Limit, Limit> change)
    {
        for (var i = 0; i < limits.Count; i++)
        {
            if (limits[i].Step != step) continue;
            var changed = limits.ToArray();
            changed[i] = change(changed[i]);
            return changed;
        }
        return limits;
    }
}
