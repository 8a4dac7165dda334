using GovGrid.Incidents;
using GovGrid.Simulation.Checking.Violations;

namespace GovGrid.Simulation.Checking.Relations;

/// <summary><see cref="LogInvariant.RelationsTold"/>. Incidents that the log does not hold, or not whole, are not asked for.</summary>
internal static class RelationRule
{
    // The command room tells the other at its next turn, or after a crash at the next resume, five minutes later at most: what happened
    // just before the log ends may still be on its way.
    private static readonly TimeSpan OnItsWay = TimeSpan.FromMinutes(6);

    /// <summary>Looks at all of a log.</summary>
    /// <param name="relations">What it holds of them.</param>
    /// <param name="isWhole">Whether it holds an incident, with nothing missing.</param>
    /// <param name="findings">The list to add to.</param>
    public static void Check(RelationLog relations, Func<string, bool> isWhole, ViolationList findings)
    {
        foreach (var relation in relations.All)
        {
            if (relation.From == relation.To) findings.Add(LogInvariant.RelationsTold, relation.Made.Concat(relation.Told).First().Event, "merged into or linked to itself.");
            else if (isWhole(relation.From) && isWhole(relation.To)) Check(relation, relations.End, findings);
        }
    }

    // One fault is told once: after the first that does not fit, nothing of the two does.
    private static void Check(Relation relation, DateTimeOffset end, ViolationList findings)
    {
        var (made, told) = (relation.Made, relation.Told);
        for (var i = 0; i < told.Count; i++)
        {
            if (i < made.Count && made[i].Kind == told[i].Kind) continue;
            findings.Add(LogInvariant.RelationsTold, told[i].Event, $"told that {relation.From} was {Was(told[i].Kind)} it, which it was not, or not again.");
            return;
        }
        if (told.Count == made.Count) return;
        var (untold, kind) = made[told.Count];
        if (untold.Event.At < end - OnItsWay) findings.Add(LogInvariant.RelationsTold, untold, $"{Was(kind)} {relation.To}, which was never told.");
    }

    private static string Was(JoinKind kind) => kind switch
    {
        JoinKind.Merged => "merged into",
        JoinKind.Linked => "linked to",
        _ => "linked away from",
    };
}
