using GovGrid.Simulation.Statistics;

namespace GovGrid.Simulation.Runs;

/// <summary>A figure over replications.</summary>
/// <param name="Mean">Mean over the replications in which it was observed; not a number where in none.</param>
/// <param name="HalfWidth95">
/// Half-width of the 95 % confidence interval by Student's t (<see cref="MeanInterval"/>); not a number below two replications.
/// </param>
/// <param name="Replications">How many observed it.</param>
public readonly record struct Estimate(double Mean, double HalfWidth95, int Replications)
{
    /// <summary>The estimate from one value a replication; those that are not a number do not count.</summary>
    public static Estimate Of(IEnumerable<double> values)
    {
        var seen = RunningMoments.Of(values.Where(double.IsFinite));
        return seen.Count == 0
            ? new Estimate(double.NaN, double.NaN, 0)
            : new Estimate(seen.Mean, seen.Count == 1 ? double.NaN : MeanInterval.Of(seen).HalfWidth, (int)seen.Count);
    }
}
