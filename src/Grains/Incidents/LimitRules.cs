using GovGrid.Incidents;
using GovGrid.Towns;

namespace GovGrid.Grains.Incidents;

/// <summary>Starts, meets and reopens limits. Pure.</summary>
internal static class LimitRules
{
    /// <summary>The acceptance limit, which starts at the report; none where the category is unknown or has none.</summary>
    public static IReadOnlyList<Limit> AtReport(Town town, string? category, int severity, DateTimeOffset reportedAt) =>
        town.FindCategory(category) is { } known
            ? [.. town.LimitsOf(known, severity).Where(limit => limit.Step is LimitedStep.Accept).Select(limit => Start(town, limit, reportedAt))]
            : [];

    /// <summary>All limits once the category is known; they start at acceptance. What was met or missed stays, and so does what is due when it was.</summary>
    public static IReadOnlyList<Limit> AtAcceptance(
        Town town, string? category, int severity, DateTimeOffset acceptedAt, IReadOnlyList<Limit> soFar)
    {
        if (town.FindCategory(category) is not { } known) return soFar;
        var limits = soFar.Where(limit => limit.Step is LimitedStep.Accept).ToList();
        foreach (var limit in town.LimitsOf(known, severity))
        {
            if (limit.Step is LimitedStep.Accept) continue;
            var (fresh, old) = (Start(town, limit, acceptedAt), soFar.FirstOrDefault(before => before.Step == limit.Step));
            // A limit that triage leaves as it was keeps its warnings: nobody is supervised twice for it.
            limits.Add(old is not null && (old.Due == fresh.Due || !IsRunning(old)) ? old : fresh);
        }
        return limits;
    }

    /// <summary>A step was done: its limit is met or missed.</summary>
    public static IReadOnlyList<Limit> Done(IReadOnlyList<Limit> limits, LimitedStep step, DateTimeOffset at) =>
        Change(limits, step, limit => IsRunning(limit) ? limit with { State = at <= limit.Due ? LimitState.Met : LimitState.Missed } : limit);

    /// <summary>A step has to be done again: its limit runs on.</summary>
    public static IReadOnlyList<Limit> Again(IReadOnlyList<Limit> limits, LimitedStep step) =>
        Change(limits, step, limit => limit with { State = LimitState.Running });

    /// <summary>A limit was warned of or has passed.</summary>
    public static IReadOnlyList<Limit> Set(IReadOnlyList<Limit> limits, LimitedStep step, LimitState state) =>
        Change(limits, step, limit => limit with { State = state });

    /// <summary>The incident has ended: what still runs is void, what is overdue was missed.</summary>
    public static IReadOnlyList<Limit> AtEnd(IReadOnlyList<Limit> limits) =>
    [
        .. limits.Where(limit => limit.State is not (LimitState.Running or LimitState.Warned))
            .Select(limit => limit.State is LimitState.Overdue ? limit with { State = LimitState.Missed } : limit),
    ];

    private static bool IsRunning(Limit limit) => limit.State is LimitState.Running or LimitState.Warned or LimitState.Overdue;

    private static Limit Start(Town town, TimeLimit limit, DateTimeOffset start)
    {
        var due = town.WorkingTime.Due(start, limit);
        var working = town.Definition.Policy.WarnAtShare;
        var warnAt = town.WorkingTime.Due(start, limit with { Amount = limit.Amount * working });
        return new Limit(limit.Step, due, warnAt, LimitState.Running);
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
