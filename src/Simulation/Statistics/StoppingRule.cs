namespace GovGrid.Simulation.Statistics;

/// <summary>
/// When a figure has had replications enough: once the half-width of its t interval is at most γ/(1 + γ) of its mean, which makes the
/// relative error at most γ. Law (2015), Simulation Modeling and Analysis, 5th ed., section 9.4.1; Law's advice is γ ≤ 0.15.
/// </summary>
/// <param name="RelativeError">γ, above 0 and below 1.</param>
/// <param name="Confidence">Of the intervals, above 0 and below 1.</param>
/// <param name="Minimum">
/// Fewest replications, at least 2. Law advises 10: with fewer the interval stops too often at a variance too small.
/// </param>
/// <exception cref="ArgumentException">A number is out of its range.</exception>
public sealed record StoppingRule(double RelativeError, double Confidence = 0.95, int Minimum = 5)
{
    /// <summary>γ.</summary>
    public double RelativeError { get; } = Require.Share(RelativeError);

    /// <summary>Of the intervals.</summary>
    public double Confidence { get; } = Require.Share(Confidence);

    /// <summary>Fewest replications.</summary>
    public int Minimum { get; } = Require.AtLeast(Minimum, 2);

    /// <summary>Whether a figure is known well enough. One that was 0 each time is; one whose interval is about 0 never is.</summary>
    public bool IsReached(RunningMoments figure) =>
        figure.Count >= Minimum && MeanInterval.Of(figure, Confidence).RelativeHalfWidth <= RelativeError / (1 + RelativeError);
}
