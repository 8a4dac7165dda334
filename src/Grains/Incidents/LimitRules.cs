using GovGrid.Incidents;
using GovGrid.Towns;

namespace GovGrid.Grains.Incidents;

/// <summary>Starts, meets, moves and reopens limits. Pure.</summary>
internal static class LimitRules
{
    /// <summary>The acceptance limit, which starts at the report: the category's, or the town's for what nobody has classified.</summary>
    public static IReadOnlyList<Limit> AtReport(Facts facts, string? category, int severity)
    {
        var known = facts.Town.FindCategory(category);
        return Find(facts.Town.LimitsOf(known, severity), LimitedStep.Accept) is { } limit ? [Start(facts, known, limit, facts.At)] : [];
    }

    /// <summary>
    /// All limits of the category, or while nobody knows it the town's for that; they start at acceptance, and have what time was given since. What was
    /// met or missed stays, and so does what is due when it was, and what was promised.
    /// </summary>
    public static IReadOnlyList<Limit> AtAcceptance(
        Facts facts, string? category, int severity, DateTimeOffset acceptedAt, IReadOnlyList<Limit> soFar)
    {
        var known = facts.Town.FindCategory(category);
        if (known is null && category is not null) return soFar; // the town's files have lost it
        var isSame = facts.Incident.Category == category && facts.Incident.Severity == severity;
        var steps = facts.Town.LimitsOf(known, severity);
        var limits = new List<Limit>(soFar.Count + steps.Count);
        for (var i = 0; i < soFar.Count; i++)
            if (soFar[i].Step.IsPromise() || soFar[i].Step is LimitedStep.Accept)
                limits.Add(soFar[i]);
        for (var i = 0; i < steps.Count; i++)
        {
            var limit = steps[i];
            if (limit.Step is LimitedStep.Accept) continue;
            var fresh = Start(facts, known, limit, acceptedAt);
            if (facts.Incident.Given.Count > 0)
                fresh = facts.Incident.Given.Where(given => given.From >= acceptedAt).Aggregate(fresh, (due, next) => Give(facts.Town, due, next)); // not what it was given before it was reopened
            var old = Find(soFar, limit.Step);
            // A limit that triage leaves as it was keeps its warnings, and what an operation has made of it: nobody is supervised twice for it.
            limits.Add(old is not null && (isSame || old.Due == fresh.Due || !old.IsOpen) ? old : fresh);
        }
        return limits;
    }

    /// <summary>A limit that somebody set for this one incident, warned of at the town's share of it.</summary>
    public static Limit Promise(Facts facts, LimitedStep step, DateTimeOffset due) =>
        new(step, due, facts.At + (due - facts.At) * facts.Town.Definition.Policy.WarnAtShare, LimitState.Running);

    /// <summary>What was promised to the reporter or another hotline, and is still to be kept.</summary>
    public static IReadOnlyList<Limit> Promises(IReadOnlyList<Limit> limits) =>
        [.. limits.Where(limit => limit.IsOpen && limit.Step is LimitedStep.CallBack or LimitedStep.External)];

    /// <summary>A limit takes the place of one for the same step.</summary>
    public static IReadOnlyList<Limit> With(IReadOnlyList<Limit> limits, Limit added) => [.. limits.Where(limit => limit.Step != added.Step), added];

    /// <summary>A step was done: its limit is met or missed.</summary>
    public static IReadOnlyList<Limit> Done(IReadOnlyList<Limit> limits, LimitedStep step, DateTimeOffset at) =>
        Find(limits, step) is { IsOpen: true } limit ? Replace(limits, limit, limit with { State = at <= limit.Due ? LimitState.Met : LimitState.Missed, NextAt = null, Pushed = null }) : limits;

    /// <summary>A limit as if nobody had been warned of it yet.</summary>
    public static Limit Afresh(Limit limit) => limit with { State = LimitState.Running, Level = 0, NextAt = null, Pushed = null };

    /// <summary>A step has to be done again: its limit runs on.</summary>
    public static IReadOnlyList<Limit> Again(IReadOnlyList<Limit> limits, LimitedStep step) =>
        Find(limits, step) is { } limit ? Replace(limits, limit, Afresh(limit)) : limits;

    /// <summary>A limit was warned of.</summary>
    public static IReadOnlyList<Limit> Warned(IReadOnlyList<Limit> limits, LimitedStep step) =>
        Find(limits, step) is { } limit ? Replace(limits, limit, limit with { State = LimitState.Warned }) : limits;

    /// <summary>A limit has passed, or its supervision went one rung up.</summary>
    public static IReadOnlyList<Limit> Supervised(IReadOnlyList<Limit> limits, SupervisionStarted started) =>
        Find(limits, started.Step) is { } limit
            ? Replace(limits, limit, limit with { State = LimitState.Overdue, Level = started.Level, NextAt = started.NextAt, Pushed = started.Unit })
            : limits;

    /// <summary>Another owns it: the platform over the one before is pushed no more.</summary>
    public static IReadOnlyList<Limit> OfNextOwner(IReadOnlyList<Limit> limits)
    {
        for (var i = 0; i < limits.Count; i++)
            if (limits[i].Pushed is { Kind: "platform" })
                limits = Replace(limits, limits[i], limits[i] with { Pushed = null });
        return limits;
    }

    /// <summary>The clock has stood still, or there is more time: what was left of each open limit is left, and the days come on top.</summary>
    public static IReadOnlyList<Limit> Give(Town town, IReadOnlyList<Limit> limits, TimeGiven given) => [.. limits.Select(limit => Give(town, limit, given))];

    /// <summary>
    /// An operation was raised or has ended: what is left of each running limit, counted in its basis, is multiplied by the factor that holds now over
    /// the one that held. So nothing becomes overdue by it, and ending what was raised by mistake leaves all as it was.
    /// </summary>
    public static IReadOnlyList<Limit> Switch(Facts facts, Category category, IReadOnlyList<Limit> limits)
    {
        var (factor, now) = (FactorFor(facts, category), facts.Incident.Suspension?.Since ?? facts.At);
        return [.. limits.Select(limit => IsSwitched(limit) ? Stretched(facts.Town.WorkingTime, limit, now, factor) : limit)];

        bool IsSwitched(Limit limit) =>
            limit.State is LimitState.Running or LimitState.Warned && !limit.Step.IsPromise() && limit.Due > now && limit.Factor != factor;
    }

    /// <summary>The incident has ended: what still runs is void, what is overdue was missed.</summary>
    public static IReadOnlyList<Limit> AtEnd(IReadOnlyList<Limit> limits) => limits.Count == 0 ? limits :
    [
        .. limits.Where(limit => limit.State is not (LimitState.Running or LimitState.Warned))
            .Select(limit => limit.State is LimitState.Overdue ? limit with { State = LimitState.Missed, NextAt = null, Pushed = null } : limit),
    ];

    private static Limit? Find(IReadOnlyList<Limit> limits, LimitedStep step)
    {
        for (var i = 0; i < limits.Count; i++)
            if (limits[i].Step == step)
                return limits[i];
        return null;
    }

    private static TimeLimit? Find(IReadOnlyList<TimeLimit> limits, LimitedStep step)
    {
        for (var i = 0; i < limits.Count; i++)
            if (limits[i].Step == step)
                return limits[i];
        return null;
    }

    private static Limit Start(Facts facts, Category? category, TimeLimit limit, DateTimeOffset start)
    {
        var factor = FactorFor(facts, category);
        var (clock, amount) = (facts.Town.WorkingTime, limit.Amount * (factor ?? 1));
        var due = clock.Due(start, amount, limit.Basis);
        var warnAt = clock.Due(start, amount * facts.Town.Definition.Policy.WarnAtShare, limit.Basis);
        return new Limit(limit.Step, due, warnAt, LimitState.Running) { Basis = limit.Basis, Factor = factor };
    }

    private static double? FactorFor(Facts facts, Category? category) =>
        category is not null && facts.Operation?.FactorFor(category) is { } factor and not 1 ? factor : null;

    private static Limit Stretched(WorkingTime clock, Limit limit, DateTimeOffset now, double? factor)
    {
        var ratio = (factor ?? 1) / (limit.Factor ?? 1);
        return limit with { Due = Left(limit.Due), WarnAt = Left(limit.WarnAt), Factor = factor };

        DateTimeOffset Left(DateTimeOffset time) => time <= now ? time : clock.After(now, clock.Between(now, time, limit.Basis) * ratio, limit.Basis);
    }

    private static Limit Give(Town town, Limit limit, TimeGiven given) =>
        !limit.IsOpen || limit.Step.IsPromise() ? limit
        : given.Until is { } until ? Moved(town, limit, given.From, until)
        : limit.Step is LimitedStep.Resolve or LimitedStep.Close ? Extended(town.WorkingTime, limit, new TimeAmount(given.Days ?? 0, TimeBasis.WorkingDays))
        : limit;

    // Counted in the limit's basis; supervision climbs by a basis of its own.
    private static Limit Moved(Town town, Limit limit, DateTimeOffset since, DateTimeOffset until)
    {
        return limit with
        {
            Due = Left(limit.Due, limit.Basis),
            WarnAt = Left(limit.WarnAt, limit.Basis),
            NextAt = limit.NextAt is { } next ? Left(next, town.Definition.Policy.Supervision.Every.Basis) : null,
        };

        DateTimeOffset Left(DateTimeOffset time, TimeBasis basis) =>
            time <= since ? time : town.WorkingTime.After(until, town.WorkingTime.Between(since, time, basis), basis);
    }

    // What was overdue runs again.
    private static Limit Extended(WorkingTime clock, Limit limit, TimeAmount time) =>
        limit with { Due = clock.Due(limit.Due, time), WarnAt = clock.Due(limit.WarnAt, time), State = LimitState.Running, Level = 0, NextAt = null, Pushed = null };

    private static Limit[] Replace(IReadOnlyList<Limit> limits, Limit old, Limit fresh)
    {
        var replaced = new Limit[limits.Count];
        for (var i = 0; i < replaced.Length; i++) replaced[i] = ReferenceEquals(limits[i], old) ? fresh : limits[i];
        return replaced;
    }
}
