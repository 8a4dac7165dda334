using MathNet.Numerics.Distributions;

namespace GovGrid.Simulation.Statistics;

/// <summary>
/// How much a value of a series says about the next: the correlation at lag one, and von Neumann's test that there is none.
/// </summary>
/// <param name="LagOne">The correlation of neighbours, −1 to 1; 0 in a series without variance.</param>
/// <param name="PositiveProbability">
/// How probable so much positive correlation is in a series without any: small where neighbours hang together.
/// </param>
public sealed record SerialCorrelation(double LagOne, double PositiveProbability)
{
    /// <summary>
    /// Of a series: von Neumann (1941), "Distribution of the ratio of the mean square successive difference to the variance", Annals of
    /// Mathematical Statistics 12(4); as C = 1 − ratio/2 with variance (n − 2)/(n² − 1), Young (1941), same volume, 293–300, normal from n
    /// = 20.
    /// </summary>
    /// <param name="series">At least three values, in their order.</param>
    /// <exception cref="ArgumentException">Fewer than three values, or one that is not finite.</exception>
    public static SerialCorrelation Of(IReadOnlyList<double> series)
    {
        var n = series.Count;
        Require.Values(n, 3, "values");
        var moments = RunningMoments.Of(series);
        var squares = moments.Variance * (n - 1);
        if (squares == 0) return new(0, 1);

        double products = 0, steps = 0;
        for (var i = 1; i < n; i++)
        {
            products += (series[i - 1] - moments.Mean) * (series[i] - moments.Mean);
            steps += (series[i] - series[i - 1]) * (series[i] - series[i - 1]);
        }
        var c = 1 - steps / (2 * squares);
        return new(products / squares, Normal.CDF(0, 1, -c / Math.Sqrt((n - 2.0) / ((double)n * n - 1))));
    }
}
