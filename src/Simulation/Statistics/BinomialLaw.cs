using MathNet.Numerics;

namespace GovGrid.Simulation.Statistics;

/// <summary>
/// How many of a number of trials succeed, each with the same probability. Tails stay exact where they are small: each is summed from its
/// near end outwards by the ratio of neighbouring probabilities, in some standard deviations of steps.
/// </summary>
/// <param name="trials">At least 1.</param>
/// <param name="probability">Above 0 and below 1.</param>
internal sealed class BinomialLaw(long trials, double probability)
{
    // A term below this share of the sum so far, and all after it, change nothing in a double.
    private const double Negligible = 1e-18;

    private readonly double mean = trials * probability;

    /// <summary>The probability of a count or fewer.</summary>
    public double AtMost(long count) => count < 0 ? 0 : count < mean ? Lower(count) : Math.Max(0, 1 - Upper(count + 1));

    /// <summary>The probability of a count or more.</summary>
    public double AtLeast(long count) => count <= 0 ? 1 : count > mean ? Upper(count) : Math.Max(0, 1 - Lower(count - 1));

    /// <summary>
    /// The probability of a count as far out or further, on either side: twice the smaller tail, at most 1, which agrees with intervals
    /// that leave equal shares outside. Fay (2010), "Two-sided exact tests and matching confidence intervals", The R Journal 2(1),
    /// "central".
    /// </summary>
    public double TwoSided(long count) => Math.Min(1, 2 * Math.Min(AtMost(count), AtLeast(count)));

    private double Lower(long count)
    {
        var term = Probability(count);
        var sum = term;
        for (var at = count; at > 0 && term > sum * Negligible; at--) sum += term /= Ratio(at);
        return Math.Min(1, sum);
    }

    private double Upper(long count)
    {
        var term = Probability(count);
        var sum = term;
        for (var at = count + 1; term > sum * Negligible; at++) sum += term *= Ratio(at);
        return Math.Min(1, sum);
    }

    private double Probability(long count) => count > trials
        ? 0
        : Math.Exp(SpecialFunctions.GammaLn(trials + 1.0) - SpecialFunctions.GammaLn(count + 1.0) - SpecialFunctions.GammaLn(trials - count + 1.0)
            + count * Math.Log(probability) + (trials - count) * double.LogP1(-probability));

    // The probability of a count by that of the count one below; 0 beyond the trials.
    private double Ratio(long count) => (trials - count + 1.0) / count * (probability / (1 - probability));
}
