namespace GovGrid.Simulation.Statistics.Counts;

/// <summary>
/// Several tests at one level: Holm (1979), "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics
/// 6(2). Reject where the adjusted value is at most the level; the probability of any wrong rejection is then at most the level.
/// </summary>
public static class Holm
{
    /// <summary>The adjusted p-values, in the order of the given ones.</summary>
    /// <param name="pValues">From 0 to 1.</param>
    /// <exception cref="ArgumentException">One is out of its range.</exception>
    public static IReadOnlyList<double> Adjust(IReadOnlyList<double> pValues)
    {
        var adjusted = new double[pValues.Count];
        var (left, least) = (pValues.Count, 0.0);
        foreach (var (index, value) in pValues.Index().OrderBy(pair => Require.ShareOrEnd(pair.Item)))
            adjusted[index] = least = Math.Max(least, Math.Min(1, left-- * value));
        return adjusted;
    }
}
