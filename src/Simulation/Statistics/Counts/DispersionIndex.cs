namespace GovGrid.Simulation.Statistics.Counts;

/// <summary>Whether counts scatter as Poisson counts do.</summary>
/// <param name="Value">Variance by mean: 1 for Poisson counts, above 1 where reports come in clusters.</param>
/// <param name="Test">How probable at least so much scatter is for Poisson counts.</param>
public sealed record DispersionIndex(double Value, ChiSquaredTest Test)
{
    /// <summary>
    /// Of counts of equally long periods of one rate: Fisher (1950), "The significance of deviations from expectation in a Poisson series",
    /// Biometrics 6(1).
    /// </summary>
    /// <param name="counts">At least two, each at least 0, not all 0.</param>
    /// <exception cref="ArgumentException">Fewer, all 0, or one below 0.</exception>
    public static DispersionIndex Of(IReadOnlyList<int> counts)
    {
        Require.Values(counts.Count, 2, nameof(counts));
        var mean = counts.Average();
        return Of(counts, [.. counts.Select(_ => mean)], fitted: 1);
    }

    /// <summary>
    /// Of counts about means of their own, Σ(n − m)²/m by the degrees left: McCullagh and Nelder (1989), Generalized Linear Models, eq.
    /// 4.23.
    /// </summary>
    /// <param name="counts">More than were fitted, each at least 0.</param>
    /// <param name="means">One per count, above 0.</param>
    /// <param name="fitted">How many numbers were fitted to make the means of these counts, at least 0.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a number is out of its range.</exception>
    public static DispersionIndex Of(IReadOnlyList<int> counts, IReadOnlyList<double> means, int fitted)
    {
        Require.Values(counts.Count, Require.AtLeast(fitted, 0) + 1, nameof(counts));
        if (counts.Count != means.Count) throw new ArgumentException("There has to be a mean per count.", nameof(means));
        var sum = counts.Zip(means, (count, mean) => (Require.AtLeast(count, 0) - mean) * (count - mean) / Require.Positive(mean)).Sum();
        var degrees = counts.Count - fitted;
        return new(sum / degrees, ChiSquaredTest.From(sum, degrees));
    }
}
