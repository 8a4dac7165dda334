namespace GovGrid.Simulation.Statistics.Counts;

/// <summary>
/// Whether two periods have the same rate, exactly for Poisson counts: given their sum, the second is binomial. Przyborowski and Wilenski
/// (1940), "Homogeneity of results in testing samples from Poisson series", Biometrika 31(3/4).
/// </summary>
public static class TwoPeriods
{
    /// <summary>
    /// How probable counts at least so different are at the same rate: twice the smaller tail, at most 1; 1 where nothing was counted.
    /// </summary>
    /// <param name="first">Count of the first period, at least 0.</param>
    /// <param name="firstExposure">How long it was, above 0.</param>
    /// <param name="second">Count of the second period, at least 0.</param>
    /// <param name="secondExposure">How long it was, above 0.</param>
    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    public static double PValue(int first, double firstExposure, int second, double secondExposure)
    {
        var sum = (long)Require.AtLeast(first, 0) + Require.AtLeast(second, 0);
        var share = Require.Positive(secondExposure) / (Require.Positive(firstExposure) + secondExposure);
        return sum == 0 ? 1 : new BinomialLaw(sum, share).TwoSided(second);
    }
}
