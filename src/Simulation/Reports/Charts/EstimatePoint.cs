namespace GovGrid.Simulation.Reports.Charts;

/// <summary>A mean at a place, with how sure it is.</summary>
/// <param name="X">The place.</param>
/// <param name="Mean">The mean; not a number where there is none.</param>
/// <param name="HalfWidth">Half-width of its interval; not a number where there is none.</param>
internal readonly record struct EstimatePoint(double X, double Mean, double HalfWidth)
{
    /// <summary>The lower end of the interval; the mean where there is none.</summary>
    public double Low => double.IsFinite(HalfWidth) ? Mean - HalfWidth : Mean;

    /// <summary>The upper end of the interval; the mean where there is none.</summary>
    public double High => double.IsFinite(HalfWidth) ? Mean + HalfWidth : Mean;
}
