namespace GovGrid.Simulation.Statistics;

/// <summary>
/// Comparisons under common random numbers: each replication meets the same city in every scenario, so the differences are compared and not
/// the means. Law (2015), Simulation Modeling and Analysis, 5th ed., sections 10.2.1 (paired t), 10.3.1 (a control) and 11.2 (the
/// variance).
/// </summary>
public static class PairedComparison
{
    /// <summary>A variant against a baseline.</summary>
    /// <param name="baseline">At least two replications.</param>
    /// <param name="variant">The same replications.</param>
    /// <param name="confidence">Above 0 and below 1.</param>
    /// <exception cref="ArgumentException">Replications differ or are fewer than two; no confidence.</exception>
    public static PairedDifference Of(Sample baseline, Sample variant, double confidence = 0.95)
    {
        if (!baseline.Replications.SequenceEqual(variant.Replications))
            throw new ArgumentException("Both samples have to have the same replications.", nameof(variant));
        var differences = RunningMoments.Of(baseline.Values.Zip(variant.Values, (of, with) => with - of));
        var interval = MeanInterval.Of(differences, confidence);

        var (x, y) = (baseline.Moments, variant.Moments);
        var independent = x.Variance + y.Variance;
        var covariance = (independent - differences.Variance) / 2;
        var scale = x.StandardDeviation * y.StandardDeviation;
        return new(
            interval,
            scale > 0 ? Math.Clamp(covariance / scale, -1, 1) : 0,
            independent > 0 ? 1 - differences.Variance / independent : 0);
    }

    /// <summary>
    /// Several variants against a control, all intervals together with the confidence: Bonferroni, 1 − α/k for each of k.
    /// </summary>
    /// <param name="control">At least two replications.</param>
    /// <param name="variants">At least one, each of the same replications.</param>
    /// <param name="confidence">Of all together, above 0 and below 1.</param>
    /// <returns>The differences in the order of the variants.</returns>
    /// <exception cref="ArgumentException">No variant; replications differ or are fewer than two; no confidence.</exception>
    public static IReadOnlyList<PairedDifference> AgainstControl(Sample control, IReadOnlyList<Sample> variants, double confidence = 0.95)
    {
        Require.Values(variants.Count, 1, nameof(variants));
        var each = 1 - (1 - Require.Share(confidence)) / variants.Count;
        return [.. variants.Select(variant => Of(control, variant, each))];
    }
}
