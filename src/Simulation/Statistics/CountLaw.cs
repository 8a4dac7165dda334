namespace GovGrid.Simulation.Statistics;

/// <summary>
/// A law of whole numbers from 0, with tails that stay exact where they are small: each is summed from its near end outwards by the ratio
/// of neighbouring probabilities, in some standard deviations of steps.
/// </summary>
internal abstract class CountLaw
{
    // A term below this share of the sum so far, and all after it, change nothing in a double.
    private const double Negligible = 1e-18;

    protected abstract double Mean { get; }

    /// <summary>Logarithm of the probability of a count from 0 to the largest possible.</summary>
    protected abstract double LogProbability(long count);

    /// <summary>The probability of a count by that of the count one below; 0 beyond the largest possible.</summary>
    protected abstract double Ratio(long count);

    /// <summary>The probability of a count or fewer.</summary>
    public double AtMost(long count) => count < 0 ? 0 : count < Mean ? Lower(count) : Math.Max(0, 1 - Upper(count + 1));

    /// <summary>The probability of a count or more.</summary>
    public double AtLeast(long count) => count <= 0 ? 1 : count > Mean ? Upper(count) : Math.Max(0, 1 - Lower(count - 1));

    /// <summary>
    /// The probability of a count as far out or further, on either side: twice the smaller tail, at most 1, which agrees with intervals
    /// that leave equal shares outside. Fay (2010), "Two-sided exact tests and matching confidence intervals", The R Journal 2(1),
    /// "central".
    /// </summary>
    public double TwoSided(long count) => Math.Min(1, 2 * Math.Min(AtMost(count), AtLeast(count)));

    private double Lower(long count)
    {
        var term = Math.Exp(LogProbability(count));
        var sum = term;
        for (var at = count; at > 0 && term > sum * Negligible; at--) sum += term /= Ratio(at);
        return Math.Min(1, sum);
    }

    private double Upper(long count)
    {
        var term = Math.Exp(LogProbability(count));
        var sum = term;
        for (var at = count + 1; term > sum * Negligible; at++) sum += term *= Ratio(at);
        return Math.Min(1, sum);
    }
}
