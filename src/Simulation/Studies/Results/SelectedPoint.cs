namespace GovGrid.Simulation.Studies.Results;

/// <summary>Which point is the best.</summary>
/// <param name="Plan">How it was asked for.</param>
/// <param name="Point">The best by the means so far; null before there are two rounds.</param>
/// <param name="IsGuaranteed">Whether it is chosen with the plan's guarantee; false where the replications did not suffice.</param>
/// <param name="Rounds">Rounds that were fed.</param>
/// <param name="Contenders">The points that may still be the best; of a guaranteed one only itself.</param>
/// <param name="Probability">
/// Without a guarantee: at least this probable to be the best, by what is known and as if points were independent (Bonferroni bound); null
/// where it cannot be told.
/// </param>
public sealed record SelectedPoint(
    SelectionPlan Plan, int? Point, bool IsGuaranteed, int Rounds, IReadOnlyList<int> Contenders, double? Probability);
