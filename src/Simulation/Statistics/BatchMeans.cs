namespace GovGrid.Simulation.Statistics;

/// <summary>The interval of a mean from one long run in its steady state, by the means of batches.</summary>
/// <param name="Mean">The interval.</param>
/// <param name="BatchSize">Values in a batch.</param>
/// <param name="Batches">How many batches.</param>
/// <param name="Correlation">What is left of correlation between neighbouring batches.</param>
/// <param name="IsUncorrelated">
/// False where the run is too short for batches that are independent: the interval is then too short as well.
/// </param>
public sealed record BatchMeans(Interval Mean, int BatchSize, int Batches, SerialCorrelation Correlation, bool IsUncorrelated)
{
    // Fishman and Yarberry (1997), "An implementation of the batch means method", INFORMS Journal on Computing 9(3), test at this level.
    private const double TestLevel = 0.1;

    /// <summary>
    /// Of a series. Batches are doubled in size until von Neumann's test finds no positive correlation of their means or fewer than
    /// <paramref name="fewest"/> would be left: Fishman (1978), "Grouping observations in digital simulation", Management Science 24(5).
    /// What the test did not find is made up for: the variance is multiplied by (1 + r)/(1 − r) for a correlation r above 0, as Tafazzoli
    /// and Wilson (2011), "Skart", IIE Transactions 43(2), eq. 11. First values that fill no batch are left out.
    /// </summary>
    /// <param name="series">The values in their order, without the warm-up; at least as many as batches.</param>
    /// <param name="confidence">Above 0 and below 1.</param>
    /// <param name="fewest">Fewest batches, at least 10.</param>
    /// <exception cref="ArgumentException">Too few values, one that is not finite, or no confidence.</exception>
    public static BatchMeans Of(IReadOnlyList<double> series, double confidence = 0.95, int fewest = 20)
    {
        Require.AtLeast(fewest, 10);
        Require.Values(series.Count, fewest, "values");
        for (var size = 1; ; size *= 2)
        {
            var means = Means(series, size);
            var correlation = SerialCorrelation.Of(means);
            var isUncorrelated = correlation.PositiveProbability > TestLevel;
            if (isUncorrelated || means.Length / 2 < fewest)
                return new(Interval(means, correlation.LagOne, confidence), size, means.Length, correlation, isUncorrelated);
        }
    }

    /// <summary>The means of batches of a size; the first values that fill none are left out.</summary>
    internal static double[] Means(IReadOnlyList<double> series, int size)
    {
        var means = new double[series.Count / size];
        var at = series.Count - means.Length * size;
        for (var batch = 0; batch < means.Length; batch++)
        {
            var sum = 0.0;
            for (var end = at + size; at < end; at++) sum += series[at];
            means[batch] = sum / size;
        }
        return means;
    }

    private static Interval Interval(double[] means, double lagOne, double confidence)
    {
        var interval = MeanInterval.Of(RunningMoments.Of(means), confidence);
        var left = Math.Max(0, lagOne);
        return Statistics.Interval.Around(interval.Estimate, interval.HalfWidth * Math.Sqrt((1 + left) / (1 - left)), confidence);
    }
}
