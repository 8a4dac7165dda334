namespace GovGrid.Simulation.Statistics;

/// <summary>
/// Count, mean, variance and range of values that come one after another, in constant memory. Welford (1962), "Note on a method for
/// calculating corrected sums of squares and products", Technometrics 4(3), 419–420. Immutable; the default value is the empty one.
/// </summary>
public readonly record struct RunningMoments
{
    private readonly double squares;
    private readonly double min;
    private readonly double max;

    private RunningMoments(long count, double mean, double squares, double min, double max) =>
        (Count, Mean, this.squares, this.min, this.max) = (count, mean, squares, min, max);

    /// <summary>How many values came.</summary>
    public long Count { get; }

    /// <summary>Their mean; 0 before the first.</summary>
    public double Mean { get; }

    /// <summary>The least; not a number before the first.</summary>
    public double Min => Count == 0 ? double.NaN : min;

    /// <summary>The largest; not a number before the first.</summary>
    public double Max => Count == 0 ? double.NaN : max;

    /// <summary>The unbiased variance, with n − 1 below; not a number before the second value.</summary>
    public double Variance => Count < 2 ? double.NaN : squares / (Count - 1);

    /// <summary>The root of the variance.</summary>
    public double StandardDeviation => Math.Sqrt(Variance);

    /// <summary>The standard error of the mean of independent values.</summary>
    public double StandardError => Math.Sqrt(Variance / Count);

    /// <summary>The moments of values in their order.</summary>
    /// <exception cref="ArgumentException">A value is not finite.</exception>
    public static RunningMoments Of(IEnumerable<double> values) =>
        values.Aggregate(default(RunningMoments), (moments, value) => moments.Add(value));

    /// <summary>With one value more.</summary>
    /// <exception cref="ArgumentException">The value is not finite.</exception>
    public RunningMoments Add(double value)
    {
        Require.Finite(value);
        if (Count == 0) return new(1, value, 0, value, value);
        var away = value - Mean;
        var mean = Mean + away / (Count + 1);
        return new(Count + 1, mean, squares + away * (value - mean), Math.Min(min, value), Math.Max(max, value));
    }

    /// <summary>
    /// Both together: Chan, Golub and LeVeque (1983), "Algorithms for computing the sample variance", The American Statistician 37(3),
    /// eq. 2.1. The last bits depend on the order of merging; <see cref="Sample"/> is for results that must not.
    /// </summary>
    public RunningMoments Merge(RunningMoments other)
    {
        if (Count == 0) return other;
        if (other.Count == 0) return this;
        var count = Count + other.Count;
        var away = other.Mean - Mean;
        var between = away * away * ((double)Count * other.Count / count);
        var mean = Mean + away * other.Count / count;
        return new(count, mean, squares + other.squares + between, Math.Min(min, other.min), Math.Max(max, other.max));
    }
}
