using MathNet.Numerics;

namespace GovGrid.Simulation.Statistics;

/// <summary>
/// The negative binomial law as a Poisson law whose mean is itself gamma distributed: Greenwood and Yule (1920), Journal of the Royal
/// Statistical Society 83(2).
/// </summary>
/// <param name="mean">Above 0.</param>
/// <param name="variance">Above the mean.</param>
internal sealed class NegativeBinomialLaw(double mean, double variance) : CountLaw
{
    private readonly double size = mean * mean / (variance - mean);

    protected override double Mean => mean;

    // The sum in place of a difference of two log-gammas, which loses all digits where the size is large, that is: near Poisson.
    protected override double LogProbability(long count)
    {
        var rising = 0.0;
        for (long i = 0; i < count; i++) rising += double.LogP1((i - mean) / (size + mean));
        return rising - size * double.LogP1(mean / size) + count * Math.Log(mean) - SpecialFunctions.GammaLn(count + 1.0);
    }

    protected override double Ratio(long count) => (size + count - 1) / count * (mean / (size + mean));
}
