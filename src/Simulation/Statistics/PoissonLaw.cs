using MathNet.Numerics;

namespace GovGrid.Simulation.Statistics;

/// <summary>The Poisson law.</summary>
/// <param name="mean">Above 0.</param>
internal sealed class PoissonLaw(double mean) : CountLaw
{
    protected override double Mean => mean;

    protected override double LogProbability(long count) => count * Math.Log(mean) - mean - SpecialFunctions.GammaLn(count + 1.0);

    protected override double Ratio(long count) => mean / count;
}
