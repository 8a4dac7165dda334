namespace GovGrid.Simulation.Statistics.Selection;

/// <summary>Turns a goal into "more is better".</summary>
internal static class GoalComparison
{
    /// <summary>A value, or its negative where smaller is better.</summary>
    public static double Gain(this Goal goal, double value) => goal == Goal.Largest ? value : -value;

    /// <summary>The best of means; of equal ones the first.</summary>
    public static int Best(this Goal goal, IEnumerable<int> among, Func<int, double> mean) =>
        among.MaxBy(system => goal.Gain(mean(system)));
}
