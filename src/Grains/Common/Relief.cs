using GovGrid.Incidents;
using GovGrid.People;

namespace GovGrid.Grains.Common;

/// <summary>Takes incidents by rule from who has them.</summary>
internal static class Relief
{
    /// <summary>The command; the incident's history says why.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="occasion">What sets it apart from the same for another reason.</param>
    /// <param name="version">The incident's version that it is meant for.</param>
    /// <param name="now">The present, UTC.</param>
    public static ReassignIncident For(RuleReason reason, string occasion, int version, DateTimeOffset now) =>
        new(null, reason.InEnglish()) { Rule = reason, Id = RuleKey.Of($"{occasion}-{version}"), By = Caller.Rule, At = now, IfVersion = version };
}
