using GovGrid.Simulation.Checking.Violations;

namespace GovGrid.Simulation.Checking.People;

/// <summary><see cref="LogInvariant.OneIncidentPerWorker"/>.</summary>
internal static class OneIncidentRule
{
    /// <summary>Looks at one worker's assignments.</summary>
    public static void Check(string worker, IEnumerable<Assignment> assignments, ViolationList findings)
    {
        Assignment? longest = null;
        foreach (var next in assignments.OrderBy(assignment => assignment.Start.Event.At).ThenBy(assignment => assignment.End))
        {
            if (longest is { } other && next.Start.Event.At < other.End)
                findings.Add(LogInvariant.OneIncidentPerWorker, next.Start, $"{worker} is still on {other.Start.Incident} {Until(other.End)}.");
            if (longest is null || next.End > longest.Value.End) longest = next;
        }
    }

    private static string Until(DateTimeOffset end) => end == DateTimeOffset.MaxValue ? "at the end of the log" : $"until {end:O}";
}
