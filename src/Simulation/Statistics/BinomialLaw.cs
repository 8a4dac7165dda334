using MathNet.Numerics;

namespace GovGrid.Simulation.Statistics;

/// <summary>How many of a number of trials succeed, each with the same probability.</summary>
/// <param name="trials">At least 1.</param>
/// <param name="probability">Above 0 and below 1.</param>
internal sealed class BinomialLaw(long trials, double probability) : CountLaw
{
    protected override double Mean => trials * probability;

    protected override double LogProbability(long count) => count > trials
        ? double.NegativeInfinity
        : SpecialFunctions.GammaLn(trials + 1.0) - SpecialFunctions.GammaLn(count + 1.0) - SpecialFunctions.GammaLn(trials - count + 1.0)
            + count * Math.Log(probability) + (trials - count) * double.LogP1(-probability);

    protected override double Ratio(long count) => (trials - count + 1.0) / count * (probability / (1 - probability));
}
