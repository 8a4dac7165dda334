namespace GovGrid.Simulation.Statistics;

/// <summary>
/// The t interval of a mean over independent replications: Student (1908), "The probable error of a mean", Biometrika 6(1); Law (2015),
/// Simulation Modeling and Analysis, 5th ed., eq. 4.12. Exact for normal values, and for others the better the more there are.
/// </summary>
public static class MeanInterval
{
    /// <summary>The interval of a sample's mean.</summary>
    /// <param name="sample">At least two replications.</param>
    /// <param name="confidence">Above 0 and below 1.</param>
    /// <exception cref="ArgumentException">Fewer than two values, or no confidence.</exception>
    public static Interval Of(Sample sample, double confidence = 0.95) => Of(sample.Moments, confidence);

    /// <summary>The interval of the mean of independent values.</summary>
    /// <param name="moments">Of at least two values.</param>
    /// <param name="confidence">Above 0 and below 1.</param>
    /// <exception cref="ArgumentException">Fewer than two values, or no confidence.</exception>
    public static Interval Of(RunningMoments moments, double confidence = 0.95)
    {
        Require.Values(moments.Count, 2, "values");
        var halfWidth = StudentQuantile.TwoSided(confidence, moments.Count - 1) * moments.StandardError;
        return Interval.Around(moments.Mean, halfWidth, confidence);
    }
}
