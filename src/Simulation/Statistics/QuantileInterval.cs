namespace GovGrid.Simulation.Statistics;

/// <summary>
/// Confidence intervals of a quantile without a word about the distribution: between two order statistics, chosen by the binomial law.
/// David and Nagaraja (2003), Order Statistics, 3rd ed., section 7.1. For independent values: within one run they hardly are, and then <see
/// cref="OverReplications"/> is the one to trust. An end is infinite where there are too few values to bound it.
/// </summary>
public static class QuantileInterval
{
    /// <summary>From sorted, independent values.</summary>
    /// <param name="sorted">Ascending, at least one.</param>
    /// <param name="share">Which quantile, above 0 and below 1.</param>
    /// <param name="confidence">At least so much, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">No value, no share or no confidence.</exception>
    public static Interval OfSorted(IReadOnlyList<double> sorted, double share, double confidence = 0.95) =>
        Of(sorted.Count, share, confidence, rank => sorted[(int)rank]);

    /// <summary>From what a sketch has counted; the ends have the sketch's error.</summary>
    /// <param name="sketch">Of at least one value.</param>
    /// <param name="share">Which quantile, above 0 and below 1.</param>
    /// <param name="confidence">At least so much, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">No value, no share or no confidence.</exception>
    public static Interval Of(QuantileSketch sketch, double share, double confidence = 0.95) =>
        Of(sketch.Count, share, confidence, sketch.OrderStatistic);

    /// <summary>
    /// The t interval of the mean of the quantiles of independent replications: Law (2015), Simulation Modeling and Analysis, 5th ed.,
    /// section 9.4.2. It holds for the mean of such quantiles, which is the quantile itself where each replication is long.
    /// </summary>
    /// <param name="quantiles">One per replication, at least two.</param>
    /// <param name="confidence">Above 0 and below 1.</param>
    /// <exception cref="ArgumentException">Fewer than two, or no confidence.</exception>
    public static Interval OverReplications(Sample quantiles, double confidence = 0.95) => MeanInterval.Of(quantiles, confidence);

    private static Interval Of(long count, double share, double confidence, Func<long, double> orderStatistic)
    {
        Require.Share(share);
        var outside = (1 - Require.Share(confidence)) / 2;
        var estimate = Quantile.Interpolate(count, share, orderStatistic);

        // Ranks from 0: the value of a rank is above the quantile where at most so many values are below it.
        var below = new BinomialLaw(count, share);
        var low = Last(count, rank => below.AtMost(rank) <= outside);
        var high = count - 1 - Last(count, rank => below.AtLeast(count - rank) <= outside);
        return new(
            estimate,
            low < 0 ? double.NegativeInfinity : orderStatistic(low),
            high >= count ? double.PositiveInfinity : orderStatistic(high),
            confidence);
    }

    // The last rank from 0 of which something holds that holds up to some rank and no further; −1 where it holds of none.
    private static long Last(long count, Func<long, bool> holds)
    {
        var (low, high) = (-1L, count);
        while (high - low > 1)
        {
            var middle = low + (high - low) / 2;
            if (holds(middle)) low = middle;
            else high = middle;
        }
        return low;
    }
}
