namespace GovGrid.Simulation.Statistics;

/// <summary>A confidence interval, with the estimate that it is about.</summary>
/// <param name="Estimate">The point estimate.</param>
/// <param name="Low">The lower end; negative infinity where it is open.</param>
/// <param name="High">The upper end; infinity where it is open.</param>
/// <param name="Confidence">In which share of all studies such an interval holds the true value, above 0 and below 1.</param>
public sealed record Interval(double Estimate, double Low, double High, double Confidence)
{
    /// <summary>Half of its length.</summary>
    public double HalfWidth => (High - Low) / 2;

    /// <summary>Half of its length by the size of the estimate: 0 where it has no length, infinite about 0.</summary>
    public double RelativeHalfWidth => HalfWidth == 0 ? 0 : HalfWidth / Math.Abs(Estimate);

    /// <summary>An interval that reaches equally far to both sides.</summary>
    public static Interval Around(double estimate, double halfWidth, double confidence) =>
        new(estimate, estimate - halfWidth, estimate + halfWidth, confidence);

    /// <summary>Whether a value lies in it, ends included.</summary>
    public bool Contains(double value) => Low <= value && value <= High;
}
