using MathNet.Numerics;

namespace GovGrid.Simulation.Statistics.Counts;

/// <summary>How far several counts together are from what was expected.</summary>
/// <param name="Statistic">Sum of squared deviations by their variances.</param>
/// <param name="Degrees">Degrees of freedom.</param>
/// <param name="PValue">How probable a sum at least so large is.</param>
public sealed record ChiSquaredTest(double Statistic, int Degrees, double PValue)
{
    /// <summary>
    /// Counts against forecasts, Σ(n − m)²/v: Pearson (1900), Philosophical Magazine 50, with each forecast's own variance v, which is m
    /// for Poisson counts of a known mean. The forecasts' errors have to be independent, as those of rates fitted one by one are.
    /// </summary>
    /// <param name="counts">At least one, each at least 0.</param>
    /// <param name="forecasts">
    /// One per count. By Cochran (1954), Biometrics 10(4), none has a mean below 1 and at most a fifth one below 5.
    /// </param>
    /// <exception cref="ArgumentException">
    /// Lengths differ, a count is below 0, or means are too small: join counts until they are not.
    /// </exception>
    public static ChiSquaredTest Of(IReadOnlyList<int> counts, IReadOnlyList<CountForecast> forecasts)
    {
        Require.Values(counts.Count, 1, nameof(counts));
        if (counts.Count != forecasts.Count) throw new ArgumentException("There has to be a forecast per count.", nameof(forecasts));
        if (forecasts.Any(forecast => forecast.Mean < 1) || forecasts.Count(forecast => forecast.Mean < 5) * 5 > forecasts.Count)
            throw new ArgumentException("No forecast may be below 1, and at most a fifth below 5.", nameof(forecasts));
        var statistic = counts.Zip(forecasts, Term).Sum();
        return From(statistic, counts.Count);
    }

    internal static ChiSquaredTest From(double statistic, int degrees) =>
        new(statistic, degrees, statistic > 0 ? SpecialFunctions.GammaUpperRegularized(degrees / 2.0, statistic / 2) : 1);

    private static double Term(int count, CountForecast forecast)
    {
        var away = Require.AtLeast(count, 0) - forecast.Mean;
        return away * away / forecast.Variance;
    }
}
