namespace GovGrid.Simulation.Statistics;

/// <summary>What a <see cref="QuantileSketch"/> knows, as data: kept with a study, sent between processes.</summary>
/// <param name="Min">The least value; infinite where none came.</param>
/// <param name="Max">The largest value; negative infinity where none came.</param>
/// <param name="Zeros">Values that count as 0.</param>
/// <param name="Buckets">How many values are in a bucket, by its number; only those that are not empty.</param>
public sealed record SketchCounts(double Min, double Max, long Zeros, IReadOnlyDictionary<int, long> Buckets);
