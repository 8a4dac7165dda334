using GovGrid.Simulation.Statistics;

namespace GovGrid.Simulation.Queueing;

/// <summary>A stretch of time with one rate.</summary>
/// <param name="Length">Above 0.</param>
/// <param name="Rate">At least 0.</param>
/// <exception cref="ArgumentException">A number is out of its range.</exception>
public sealed record RatePiece(double Length, double Rate)
{
    /// <summary>How long it lasts.</summary>
    public double Length { get; } = Require.Positive(Length);

    /// <summary>Arrivals in a unit of time.</summary>
    public double Rate { get; } = Require.NotNegative(Rate);
}
