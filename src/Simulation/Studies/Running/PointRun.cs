using GovGrid.Simulation.Statistics;
using GovGrid.Simulation.Studies.Results;

namespace GovGrid.Simulation.Studies.Running;

/// <summary>
/// The replications of one point. They may end in any order: they are counted in that of their numbers, and once there are enough by the
/// plan, what comes after decides nothing more.
/// </summary>
/// <param name="point">The point.</param>
/// <param name="plan">When there are enough.</param>
/// <param name="figures">Paths of the values of a replication.</param>
internal sealed class PointRun(StudyPoint point, ReplicationPlan plan, IReadOnlyList<string> figures)
{
    private readonly Dictionary<int, ReplicationFigures> early = [];
    private readonly List<ReplicationFigures> lived = [];
    private readonly (int Index, StoppingRule Rule)[] rules =
        [.. plan.Until.Select(until => (figures.IndexOf(until.Key), new StoppingRule(until.Value, Minimum: plan.Least)))];
    private readonly Dictionary<int, RunningMoments> moments = [];
    private int begun;

    /// <summary>The point.</summary>
    public StudyPoint Point => point;

    /// <summary>How many have begun.</summary>
    public int Begun => begun;

    /// <summary>Those that have ended, without a gap from 0.</summary>
    public IReadOnlyList<ReplicationFigures> Lived => lived;

    /// <summary>How many have ended, with those behind a gap.</summary>
    public int Ended => lived.Count + early.Count;

    /// <summary>How many were enough by the plan; null before there are.</summary>
    public int? Enough { get; private set; }

    /// <summary>Whether the plan may want another.</summary>
    public bool WantsMore => Enough is null && begun < plan.Most;

    /// <summary>How many it will be at least, by what is known.</summary>
    public int Expected => Enough ?? Math.Max(plan.Least, lived.Count + 1);

    /// <summary>The number of the next.</summary>
    public int Begin() => begun++;

    /// <summary>One has ended.</summary>
    public void Take(ReplicationFigures replication)
    {
        early.Add(replication.Number, replication);
        while (early.Remove(lived.Count, out var next))
        {
            lived.Add(next);
            if (Enough is null) Judge(next);
        }
    }

    /// <summary>The figures of the first ones.</summary>
    public PointFigures Tell(int count) => new(point, figures, [.. lived.Take(count)], [.. rules.Where(rule => !IsReached(rule)).Select(rule => figures[rule.Index])]);

    private void Judge(ReplicationFigures next)
    {
        foreach (var (index, _) in rules)
            if (double.IsFinite(next.Values[index]))
                moments[index] = moments.GetValueOrDefault(index).Add(next.Values[index]);
        if (lived.Count >= plan.Most || (lived.Count >= plan.Least && rules.All(IsReached))) Enough = lived.Count;
    }

    private bool IsReached((int Index, StoppingRule Rule) rule) => rule.Rule.IsReached(moments.GetValueOrDefault(rule.Index));
}
