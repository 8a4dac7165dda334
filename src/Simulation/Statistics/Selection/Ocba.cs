using MathNet.Numerics.Distributions;

namespace GovGrid.Simulation.Statistics.Selection;

/// <summary>
/// Optimal computing budget allocation: where the next observations tell most about which system is the best. Chen, Lin, Yücesan and Chick
/// (2000), "Simulation budget allocation for further enhancing the efficiency of ordinal optimization", Discrete Event Dynamic Systems 10,
/// 251–270. For a budget that is fixed; <see cref="KnPlusPlus"/> is for a guarantee.
/// </summary>
public static class Ocba
{
    // Means closer than this part of a standard deviation would take the whole budget for ever.
    private const double Closest = 1e-3;

    /// <summary>
    /// The shares of all observations that systems ought to have (theorem 1): those of the others as (σ/δ)², δ being the distance to the
    /// best, and that of the best as σ·√Σ(N/σ)² over the others.
    /// </summary>
    /// <param name="systems">What is known, at least two systems of at least two observations.</param>
    /// <param name="goal">Which mean is the best.</param>
    /// <returns>Shares that add up to 1, in the order of the systems.</returns>
    /// <exception cref="ArgumentException">Fewer systems or observations.</exception>
    public static IReadOnlyList<double> Shares(IReadOnlyList<RunningMoments> systems, Goal goal)
    {
        var best = Best(systems, goal);
        var weights = new double[systems.Count];
        for (var i = 0; i < weights.Length; i++) if (i != best) weights[i] = Weight(systems[i], systems[best].Mean);
        var squares = weights.Where((_, i) => i != best).Zip(systems.Where((_, i) => i != best), (weight, system) =>
            weight > 0 ? weight * weight / system.Variance : 0).Sum();
        weights[best] = systems[best].StandardDeviation * Math.Sqrt(squares);
        var all = weights.Sum();
        return [.. weights.Select(weight => all > 0 ? weight / all : 1.0 / weights.Length)];
    }

    /// <summary>
    /// The system whose next observation is lacking most: Chen and Lee (2011), Stochastic Simulation Optimization, section 3.4.
    /// </summary>
    /// <param name="systems">What is known, at least two systems of at least two observations.</param>
    /// <param name="goal">Which mean is the best.</param>
    /// <exception cref="ArgumentException">Fewer systems or observations.</exception>
    public static int Next(IReadOnlyList<RunningMoments> systems, Goal goal)
    {
        var shares = Shares(systems, goal);
        var total = systems.Sum(system => system.Count) + 1;
        return Enumerable.Range(0, systems.Count).MaxBy(i => shares[i] * total - systems[i].Count);
    }

    /// <summary>
    /// A lower bound of the probability that the best mean belongs to the best system (equation 4): 1 − ΣΦ(−δ/√(σ²/N + σ²/N)).
    /// </summary>
    /// <param name="systems">What is known, at least two systems of at least two observations.</param>
    /// <param name="goal">Which mean is the best.</param>
    /// <returns>From 0 to 1.</returns>
    /// <exception cref="ArgumentException">Fewer systems or observations.</exception>
    public static double CorrectSelection(IReadOnlyList<RunningMoments> systems, Goal goal)
    {
        var best = Best(systems, goal);
        var errors = systems.Where((_, i) => i != best).Sum(system => Error(system, systems[best]));
        return Math.Max(0, 1 - errors);
    }

    private static int Best(IReadOnlyList<RunningMoments> systems, Goal goal)
    {
        Require.Values(systems.Count, 2, nameof(systems));
        foreach (var system in systems) Require.Values(system.Count, 2, "observations of a system");
        return goal.Best(Enumerable.Range(0, systems.Count), i => systems[i].Mean);
    }

    private static double Weight(RunningMoments system, double best)
    {
        var noise = system.StandardDeviation / Math.Max(Math.Abs(system.Mean - best), Closest * system.StandardDeviation);
        return system.Variance > 0 ? noise * noise : 0;
    }

    private static double Error(RunningMoments system, RunningMoments best)
    {
        var distance = Math.Abs(system.Mean - best.Mean);
        var error = Math.Sqrt(system.Variance / system.Count + best.Variance / best.Count);
        return error > 0 ? Normal.CDF(0, 1, -distance / error) : distance > 0 ? 0 : 0.5;
    }
}
