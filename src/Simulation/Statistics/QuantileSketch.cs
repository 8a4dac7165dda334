namespace GovGrid.Simulation.Statistics;

/// <summary>
/// Quantiles of any number of values from 0 in bounded memory: a histogram whose bounds grow by a constant factor, after Masson, Rim and
/// Lee (2019), "DDSketch", PVLDB 12(12), section 2, but of a fixed range in place of buckets that collapse. A quantile is within 0.5 % of
/// that of <see cref="Quantile"/> for all the values, or within a millionth of it near 0. Less than 64 KB; merging is exact and in any
/// order.
/// </summary>
public sealed class QuantileSketch
{
    /// <summary>How far a quantile may be from the exact one, as a share of it.</summary>
    public const double RelativeError = 0.005;

    /// <summary>Smaller values count as 0.</summary>
    public const double Smallest = 1e-6;

    /// <summary>Larger values are refused.</summary>
    public const double Largest = 1e12;

    private const double Factor = (1 + RelativeError) / (1 - RelativeError);
    private static readonly double LogFactor = Math.Log(Factor);

    private long[] buckets = [];
    private int first;
    private long zeros;

    /// <summary>An empty sketch.</summary>
    public QuantileSketch()
    {
    }

    /// <summary>The sketch that was told of by its counts.</summary>
    /// <exception cref="ArgumentException">A count is below 0, or a bucket is out of the range.</exception>
    public QuantileSketch(SketchCounts counts)
    {
        foreach (var (bucket, count) in counts.Buckets) Bucket((int)Require.Within(bucket, IndexOf(Smallest), IndexOf(Largest))) += count;
        if (counts.Zeros < 0 || counts.Buckets.Values.Any(count => count < 0))
            throw new ArgumentException("A count is below 0.", nameof(counts));
        zeros = counts.Zeros;
        Count = zeros + counts.Buckets.Values.Sum();
        if (Count > 0) (Min, Max) = (Require.Within(counts.Min, 0, Largest), Require.Within(counts.Max, counts.Min, Largest));
    }

    /// <summary>How many values came.</summary>
    public long Count { get; private set; }

    /// <summary>The least, exact; infinite before the first.</summary>
    public double Min { get; private set; } = double.PositiveInfinity;

    /// <summary>The largest, exact; negative infinity before the first.</summary>
    public double Max { get; private set; } = double.NegativeInfinity;

    /// <summary>All that it knows, to be kept or sent.</summary>
    public SketchCounts Counts => new(
        Min,
        Max,
        zeros,
        buckets.Index().Where(bucket => bucket.Item > 0).ToDictionary(bucket => first + bucket.Index, bucket => bucket.Item));

    /// <summary>Counts a value.</summary>
    /// <exception cref="ArgumentException">The value is below 0, above <see cref="Largest"/> or no number.</exception>
    public void Add(double value)
    {
        Require.Within(value, 0, Largest);
        if (value < Smallest) zeros++;
        else Bucket(IndexOf(value))++;
        Count++;
        Min = Math.Min(Min, value);
        Max = Math.Max(Max, value);
    }

    /// <summary>Counts all that another has counted.</summary>
    public void Merge(QuantileSketch other)
    {
        for (var i = 0; i < other.buckets.Length; i++)
            if (other.buckets[i] > 0) Bucket(other.first + i) += other.buckets[i];
        zeros += other.zeros;
        Count += other.Count;
        Min = Math.Min(Min, other.Min);
        Max = Math.Max(Max, other.Max);
    }

    /// <summary>The value below which a share of the values lies.</summary>
    /// <param name="share">From 0, the least, to 1, the largest.</param>
    /// <exception cref="ArgumentException">No value came, or no share.</exception>
    public double Quantile(double share) => Statistics.Quantile.Interpolate(Count, share, OrderStatistic);

    /// <summary>The value of a rank, from 0, which is below the count.</summary>
    internal double OrderStatistic(long rank)
    {
        if (rank == 0) return Min;
        if (rank == Count - 1) return Max;
        var upto = zeros;
        if (rank < upto) return Math.Max(0, Min);
        var i = 0;
        for (; i < buckets.Length - 1 && (upto += buckets[i]) <= rank; i++) { }
        var middle = 2 * Math.Exp((first + i) * LogFactor) / (Factor + 1);
        return Math.Clamp(middle, Min, Max);
    }

    private static int IndexOf(double value) => (int)Math.Ceiling(Math.Log(value) / LogFactor);

    private ref long Bucket(int index)
    {
        if (index < first || index >= first + buckets.Length) Widen(index);
        return ref buckets[index - first];
    }

    // Room for as much again on the side where it was lacking, so that a range is copied a few times and no more.
    private void Widen(int index)
    {
        var (low, end) = buckets.Length == 0 ? (index, index + 1) : (Math.Min(first, index), Math.Max(first + buckets.Length, index + 1));
        var spare = Math.Min(Math.Max(32, buckets.Length), 1024);
        if (index == low) low -= spare;
        else end += spare;
        var wider = new long[end - low];
        buckets.CopyTo(wider, buckets.Length == 0 ? 0 : first - low);
        (buckets, first) = (wider, low);
    }
}
