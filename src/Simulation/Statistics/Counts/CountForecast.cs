namespace GovGrid.Simulation.Statistics.Counts;

/// <summary>
/// What is expected of a count: a mean that is itself uncertain, about which counts scatter as Poisson or wider. The count's law is then
/// Poisson or, matched by mean and variance, negative binomial; for a mean with a gamma law and no dispersion that is exact.
/// </summary>
/// <param name="Mean">Above 0.</param>
/// <param name="StandardError">Of the mean, at least 0.</param>
/// <param name="Dispersion">Variance of counts by their mean, at least 1; 1 is Poisson. See <see cref="DispersionIndex"/>.</param>
/// <exception cref="ArgumentException">A number is out of its range.</exception>
public sealed record CountForecast(double Mean, double StandardError = 0, double Dispersion = 1)
{
    /// <summary>The mean.</summary>
    public double Mean { get; } = Require.Positive(Mean);

    /// <summary>Of the mean.</summary>
    public double StandardError { get; } = Require.NotNegative(StandardError);

    /// <summary>Variance of counts by their mean.</summary>
    public double Dispersion { get; } = Require.AtLeast(Dispersion, 1.0);

    /// <summary>The variance of the count about the forecast's mean: that of counting and that of the mean.</summary>
    public double Variance => Dispersion * Mean + StandardError * StandardError;

    /// <summary>A forecast from the count of a period that is over, at the same rate.</summary>
    /// <param name="count">What was counted, at least 1.</param>
    /// <param name="exposure">How long that took, or of how many it was, above 0.</param>
    /// <param name="ahead">The same for the period to be forecast, above 0.</param>
    /// <param name="dispersion">Variance of counts by their mean, at least 1.</param>
    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    public static CountForecast From(int count, double exposure, double ahead, double dispersion = 1)
    {
        Require.AtLeast(count, 1);
        var scale = Require.Positive(ahead) / Require.Positive(exposure);
        return new(count * scale, Math.Sqrt(dispersion * count) * scale, dispersion);
    }

    /// <summary>How probable a count at least as far out as one is, on either side: twice the smaller tail, at most 1.</summary>
    /// <param name="count">At least 0.</param>
    /// <exception cref="ArgumentException">The count is below 0.</exception>
    public double PValue(int count) => Law.TwoSided(Require.AtLeast(count, 0));

    // A negative binomial law this near to Poisson has the same tails in a double.
    private CountLaw Law => Variance - Mean > 1e-9 * Mean ? new NegativeBinomialLaw(Mean, Variance) : new PoissonLaw(Mean);
}
