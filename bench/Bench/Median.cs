namespace GovGrid.Bench;

/// <summary>The middle of measured rounds; these machines are shared, and a mean would show the worst of them.</summary>
internal static class Median
{
    /// <summary>The median of at least one value; of an even number the mean of the middle two.</summary>
    public static double Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
