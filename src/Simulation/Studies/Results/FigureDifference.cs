using GovGrid.Simulation.Statistics;

namespace GovGrid.Simulation.Studies.Results;

/// <summary>A figure of a point against that of the point it is compared with.</summary>
/// <param name="Point">The point.</param>
/// <param name="With">What it is compared with.</param>
/// <param name="Figure">Path of the figure.</param>
/// <param name="Pairs">Replications in which both have observed it.</param>
/// <param name="Paired">
/// The difference, the point's less the other's; null below two pairs. The intervals of all points hold together with
/// <see cref="ComparisonPlan.Confidence"/> for one figure (Bonferroni).
/// </param>
public sealed record FigureDifference(int Point, int With, string Figure, int Pairs, PairedDifference? Paired)
{
    /// <summary>All that a study asks for: by figure, then by point.</summary>
    public static IReadOnlyList<FigureDifference> All(ComparisonPlan plan, IReadOnlyList<PointFigures> points)
    {
        var each = 1 - (1 - ComparisonPlan.Confidence) / (points.Count - 1);
        return
        [
            .. plan.Figures.SelectMany(figure => Enumerable.Range(0, points.Count).Where(point => point != plan.With)
                .Select(point => Of(points[point], points[plan.With], figure, each))),
        ];
    }

    private static FigureDifference Of(PointFigures point, PointFigures with, string figure, double confidence)
    {
        var pairs = with.Values(figure).Zip(point.Values(figure)).Where(pair => double.IsFinite(pair.First) && double.IsFinite(pair.Second)).ToArray();
        var paired = pairs.Length < 2 ? null : PairedComparison.Of(
            Sample.Of(pairs.Select(pair => pair.First)), Sample.Of(pairs.Select(pair => pair.Second)), confidence);
        return new FigureDifference(point.Point.Number, with.Point.Number, figure, pairs.Length, paired);
    }
}
