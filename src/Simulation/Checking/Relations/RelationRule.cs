using GovGrid.Incidents;
using GovGrid.Simulation.Checking.Violations;

namespace GovGrid.Simulation.Checking.Relations;

/// <summary><see cref="LogInvariant.RelationsTold"/>. Incidents that the log does not hold are not asked for.</summary>
internal static class RelationRule
{
    // The command room tells the other at its next turn; what happened just before the log ends may still be on its way.
    private static readonly TimeSpan OnItsWay = TimeSpan.FromMinutes(1);

    /// <summary>Looks at all of a log.</summary>
    /// <param name="relations">What it holds of them.</param>
    /// <param name="isKnown">Whether it holds an incident.</param>
    /// <param name="findings">The list to add to.</param>
    public static void Check(RelationLog relations, Func<string, bool> isKnown, ViolationList findings)
    {
        var made = relations.Made.Select(one => (From: one.Event.Incident, one.To, one.Kind)).ToHashSet();
        var told = new HashSet<(string From, string To, JoinKind Kind)>();
        foreach (var (logged, from, kind) in relations.Told)
        {
            if (!told.Add((from, logged.Incident, kind))) findings.Add(LogInvariant.RelationsTold, logged, $"told twice that {from} was {Was(kind)} it.");
            if (isKnown(from) && !made.Contains((from, logged.Incident, kind))) findings.Add(LogInvariant.RelationsTold, logged, $"told that {from} was {Was(kind)} it, which it was not.");
        }
        foreach (var (logged, to, kind) in relations.Made)
        {
            if (to == logged.Incident) findings.Add(LogInvariant.RelationsTold, logged, $"{Was(kind)} itself.");
            else if (isKnown(to) && !told.Contains((logged.Incident, to, kind)) && logged.Event.At < relations.End - OnItsWay)
                findings.Add(LogInvariant.RelationsTold, logged, $"{Was(kind)} {to}, which was never told.");
        }
    }

    private static string Was(JoinKind kind) => kind is JoinKind.Merged ? "merged into" : "linked to";
}
