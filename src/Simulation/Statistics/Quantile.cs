namespace GovGrid.Simulation.Statistics;

/// <summary>
/// Quantiles of values that are all there, by linear interpolation between order statistics: type 7 of Hyndman and Fan (1996), "Sample
/// quantiles in statistical packages", The American Statistician 50(4).
/// </summary>
public static class Quantile
{
    /// <summary>The value below which a share of sorted values lies.</summary>
    /// <param name="sorted">Ascending, at least one.</param>
    /// <param name="share">From 0, the least, to 1, the largest.</param>
    /// <exception cref="ArgumentException">No value, or no share.</exception>
    public static double OfSorted(IReadOnlyList<double> sorted, double share) =>
        Interpolate(sorted.Count, share, rank => sorted[(int)rank]);

    /// <summary>Interpolates between the order statistics, whose ranks are from 0.</summary>
    internal static double Interpolate(long count, double share, Func<long, double> orderStatistic)
    {
        Require.Values(count, 1, "values");
        var place = Require.ShareOrEnd(share) * (count - 1);
        var below = (long)place;
        var low = orderStatistic(below);
        return below == place ? low : low + (place - below) * (orderStatistic(below + 1) - low);
    }
}
