using MathNet.Numerics.Distributions;

namespace GovGrid.Simulation.Statistics.Selection;

/// <summary>How sure the choice of the best mean is where it has no guarantee of <see cref="KnPlusPlus"/>.</summary>
public static class CorrectSelection
{
    /// <summary>
    /// A lower bound of the probability that the best mean belongs to the best system, for independent systems: 1 − ΣΦ(−δ/√(σ²/N + σ²/N)), δ
    /// being the distances to the best mean. Chen, Lin, Yücesan and Chick (2000), "Simulation budget allocation for further enhancing the
    /// efficiency of ordinal optimization", Discrete Event Dynamic Systems 10, equation 4.
    /// </summary>
    /// <param name="systems">What is known, at least two systems of at least two observations.</param>
    /// <param name="goal">Which mean is the best.</param>
    /// <returns>From 0 to 1.</returns>
    /// <exception cref="ArgumentException">Fewer systems or observations.</exception>
    public static double AtLeast(IReadOnlyList<RunningMoments> systems, Goal goal)
    {
        Require.Values(systems.Count, 2, nameof(systems));
        foreach (var system in systems) Require.Values(system.Count, 2, "observations of a system");
        var best = goal.Best(Enumerable.Range(0, systems.Count), i => systems[i].Mean);
        var errors = systems.Where((_, i) => i != best).Sum(system => Error(system, systems[best]));
        return Math.Max(0, 1 - errors);
    }

    private static double Error(RunningMoments system, RunningMoments best)
    {
        var distance = Math.Abs(system.Mean - best.Mean);
        var error = Math.Sqrt(system.Variance / system.Count + best.Variance / best.Count);
        return error > 0 ? Normal.CDF(0, 1, -distance / error) : distance > 0 ? 0 : 0.5;
    }
}
