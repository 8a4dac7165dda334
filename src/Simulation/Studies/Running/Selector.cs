using GovGrid.Simulation.Statistics;
using GovGrid.Simulation.Statistics.Selection;
using GovGrid.Simulation.Studies.Results;

namespace GovGrid.Simulation.Studies.Running;

/// <summary>
/// Selects the best point while replications end. A round is one replication of every point that may still be the best; one in which
/// a point did not observe the figure tells nothing.
/// </summary>
/// <param name="plan">How.</param>
/// <param name="points">All points.</param>
/// <param name="figure">Place of the figure among a replication's values.</param>
internal sealed class Selector(SelectionPlan plan, IReadOnlyList<PointRun> points, int figure)
{
    private readonly KnPlusPlus procedure = new(points.Count, plan.Indifference, plan.Goal, plan.Confidence, SelectionPlan.FirstStage);
    private readonly int[] needed = new int[points.Count];
    private int round;

    /// <summary>Whether the next rounds need replications of a point that have not begun.</summary>
    public bool WantsMore(int point) => points[point].Begun < plan.Most && procedure.Wanted.Contains(point);

    /// <summary>How many replications of a point it has used.</summary>
    public int Needed(int point) => needed[point];

    /// <summary>How many it will be at least, by what is known.</summary>
    public int Expected(int point) => procedure.Wanted.Contains(point) ? Math.Min(plan.Most, Math.Max(SelectionPlan.FirstStage, round + 1)) : needed[point];

    /// <summary>Takes in all rounds that are there.</summary>
    public void Advance()
    {
        while (procedure.Chosen is null && round < plan.Most && procedure.Wanted.All(point => points[point].Lived.Count > round))
        {
            var wanted = procedure.Wanted;
            double[] values = [.. wanted.Select(point => points[point].Lived[round].Values[figure])];
            round++;
            foreach (var point in wanted) needed[point] = round;
            if (values.All(double.IsFinite)) procedure.Feed(values);
        }
    }

    /// <summary>What is known.</summary>
    public SelectedPoint Tell()
    {
        RunningMoments[] known = [.. Enumerable.Range(0, points.Count).Select(point => procedure[point])];
        if (known.Any(moments => moments.Count < 2)) return new(plan, null, false, procedure.Rounds, procedure.Wanted, null);
        if (procedure.Chosen is { } chosen) return new(plan, chosen, true, procedure.Rounds, [chosen], null);
        var leader = procedure.Wanted.MaxBy(point => plan.Goal is Goal.Largest ? known[point].Mean : -known[point].Mean);
        return new(plan, leader, false, procedure.Rounds, procedure.Wanted, CorrectSelection.AtLeast(known, plan.Goal));
    }
}
