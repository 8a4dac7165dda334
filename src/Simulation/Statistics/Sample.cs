using System.Collections.Immutable;

namespace GovGrid.Simulation.Statistics;

/// <summary>
/// One figure's values, a value per replication. Whatever is computed of them is computed in the order of the replications, so that the
/// result is the same to the last bit in whichever order they ended and were merged. Immutable.
/// </summary>
public sealed class Sample
{
    private readonly ImmutableSortedDictionary<int, double> values;
    private readonly Lazy<RunningMoments> moments;

    private Sample(ImmutableSortedDictionary<int, double> values)
    {
        this.values = values;
        moments = new(() => RunningMoments.Of(this.values.Values));
    }

    /// <summary>Without a value.</summary>
    public static Sample Empty { get; } = new(ImmutableSortedDictionary<int, double>.Empty);

    /// <summary>How many replications have a value.</summary>
    public int Count => values.Count;

    /// <summary>The replications that have one, ascending.</summary>
    public IEnumerable<int> Replications => values.Keys;

    /// <summary>The values in the order of their replications.</summary>
    public IReadOnlyList<double> Values => [.. values.Values];

    /// <summary>Their moments, computed in the order of the replications.</summary>
    public RunningMoments Moments => moments.Value;

    /// <summary>The values of replications 0, 1, 2…</summary>
    /// <exception cref="ArgumentException">A value is not finite.</exception>
    public static Sample Of(params IEnumerable<double> values) =>
        new(values.Select((value, replication) => KeyValuePair.Create(replication, Require.Finite(value))).ToImmutableSortedDictionary());

    /// <summary>With a replication's value.</summary>
    /// <param name="replication">Which, from 0.</param>
    /// <param name="value">Finite.</param>
    /// <exception cref="ArgumentException">The replication is below 0 or has a value already; the value is not finite.</exception>
    public Sample With(int replication, double value)
    {
        Require.AtLeast(replication, 0);
        Require.Finite(value);
        if (values.ContainsKey(replication))
            throw new ArgumentException($"Replication {replication} has a value already.", nameof(replication));
        return new(values.Add(replication, value));
    }

    /// <summary>The replications of both.</summary>
    /// <exception cref="ArgumentException">A replication is in both.</exception>
    public Sample Merge(Sample other) => other.values.Aggregate(this, (sample, next) => sample.With(next.Key, next.Value));
}
