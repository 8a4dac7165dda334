using MathNet.Numerics.Distributions;

namespace GovGrid.Simulation.Runs;

/// <summary>A figure over replications.</summary>
/// <param name="Mean">Mean over the replications in which it was observed; not a number where in none.</param>
/// <param name="HalfWidth95">
/// Half-width of the 95 % confidence interval by Student's t (Law, Simulation Modeling and Analysis, 5th ed., eq. 4.12); not a number below two
/// replications.
/// </param>
/// <param name="Replications">How many observed it.</param>
public readonly record struct Estimate(double Mean, double HalfWidth95, int Replications)
{
    /// <summary>The estimate from one value a replication; those that are not a number do not count.</summary>
    public static Estimate Of(IEnumerable<double> values)
    {
        var seen = values.Where(value => !double.IsNaN(value)).ToArray();
        if (seen.Length == 0) return new Estimate(double.NaN, double.NaN, 0);
        var mean = seen.Sum() / seen.Length;
        if (seen.Length == 1) return new Estimate(mean, double.NaN, 1);
        var variance = seen.Sum(value => (value - mean) * (value - mean)) / (seen.Length - 1);
        return new Estimate(mean, StudentT.InvCDF(0, 1, seen.Length - 1, 0.975) * Math.Sqrt(variance / seen.Length), seen.Length);
    }
}
