namespace GovGrid.Simulation.Statistics;

/// <summary>
/// The truncation point of a warm-up by the marginal standard error rule over means of five: White (1997), "An effective truncation
/// heuristic for bias reduction in simulation output", Simulation 69(6); White, Cobb and Spratt (2000), Winter Simulation Conference,
/// 755–760. The last five means are no candidates, and a truncation beyond the half is no answer: Hoad, Robinson and Davies (2010),
/// "Automating warm-up length estimation", Journal of the Operational Research Society 61(9).
/// </summary>
public static class Mser5
{
    private const int BatchSize = 5;
    private const int LeastLeft = 5;

    /// <summary>The warm-up of a run.</summary>
    /// <param name="series">The values in their order, at least 50; of several replications, their means at each place.</param>
    /// <exception cref="ArgumentException">Fewer than 50 values, or one that is not finite.</exception>
    public static WarmUp Of(IReadOnlyList<double> series)
    {
        Require.Values(series.Count, 50, "values");
        var means = BatchMeans.Means(series, BatchSize);
        var (cut, least) = (0, double.PositiveInfinity);
        var left = default(RunningMoments);
        for (var first = means.Length - 1; first >= 0; first--)
        {
            left = left.Add(means[first]);
            if (left.Count < LeastLeft) continue;
            var error = left.Variance * (left.Count - 1) / ((double)left.Count * left.Count);
            if (error <= least) (cut, least) = (first, error);
        }
        return new(cut == 0 ? 0 : series.Count - (means.Length - cut) * BatchSize, IsDetermined: cut * 2 <= means.Length);
    }
}
