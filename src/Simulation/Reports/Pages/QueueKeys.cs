namespace GovGrid.Simulation.Reports.Pages;

/// <summary>The queues that a run has figures of.</summary>
internal static class QueueKeys
{
    private const string Before = "queues.", After = ".utilisation";

    /// <summary>Their keys, such as <c>agency/gongan</c>.</summary>
    public static IEnumerable<string> Of(RunView run) => run.Figures.Paths
        .Where(path => path.StartsWith(Before, StringComparison.Ordinal) && path.EndsWith(After, StringComparison.Ordinal))
        .Select(path => path[Before.Length..^After.Length]);
}
