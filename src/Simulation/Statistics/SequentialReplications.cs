namespace GovGrid.Simulation.Statistics;

/// <summary>
/// Counts replications in until a <see cref="StoppingRule"/> holds for each named figure. Replications may end in any order: they are
/// counted in that of their numbers, and what is beyond the one that sufficed is left out, so that as many threads as one likes come to the
/// same end.
/// </summary>
public sealed class SequentialReplications
{
    private readonly StoppingRule rule;
    private readonly SortedDictionary<string, RunningMoments> figures = new(StringComparer.Ordinal);
    private readonly Dictionary<int, IReadOnlyDictionary<string, double>> early = [];

    /// <summary>Before the first replication.</summary>
    /// <param name="rule">When a figure is known well enough.</param>
    /// <param name="figures">The figures' names, each once, at least one.</param>
    /// <exception cref="ArgumentException">No name, or one twice.</exception>
    public SequentialReplications(StoppingRule rule, IReadOnlyCollection<string> figures)
    {
        this.rule = rule;
        Require.Values(figures.Count, 1, nameof(figures));
        foreach (var name in figures)
            if (!this.figures.TryAdd(name, default)) throw new ArgumentException($"The figure {name} is named twice.", nameof(figures));
        Lacking = [.. this.figures.Keys];
    }

    /// <summary>How many replications count.</summary>
    public int Counted { get; private set; }

    /// <summary>Whether no more are needed: each figure is known well enough, or there were as many as there may be.</summary>
    public bool HasEnded => Counted >= rule.Maximum || (Counted >= rule.Minimum && Lacking.Count == 0);

    /// <summary>The figures not yet known well enough, by name; after the end, those that the maximum cut off.</summary>
    public IReadOnlyList<string> Lacking { get; private set; }

    /// <summary>The figures' intervals, by name; none before the second replication.</summary>
    public IReadOnlyDictionary<string, Interval> Intervals => Counted < 2
        ? new Dictionary<string, Interval>()
        : figures.ToDictionary(figure => figure.Key, figure => MeanInterval.Of(figure.Value, rule.Confidence));

    /// <summary>Takes a replication that ended.</summary>
    /// <param name="replication">Which, from 0, each once.</param>
    /// <param name="results">At least the named figures, finite.</param>
    /// <exception cref="ArgumentException">A figure is missing or not finite; the replication came before or is below 0.</exception>
    public void Add(int replication, IReadOnlyDictionary<string, double> results)
    {
        foreach (var name in figures.Keys)
            Require.Finite(results.TryGetValue(name, out var value) ? value : double.NaN, name);
        if (HasEnded) return;
        Require.AtLeast(replication, 0);
        if (replication < Counted || !early.TryAdd(replication, results))
            throw new ArgumentException($"Replication {replication} came before.", nameof(replication));
        while (!HasEnded && early.Remove(Counted, out var next)) Count(next);
    }

    private void Count(IReadOnlyDictionary<string, double> results)
    {
        foreach (var name in figures.Keys.ToArray()) figures[name] = figures[name].Add(results[name]);
        Lacking = [.. figures.Where(figure => !rule.IsReached(figure.Value)).Select(figure => figure.Key)];
        Counted++;
    }
}
