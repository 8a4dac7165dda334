namespace GovGrid.Simulation.Statistics;

/// <summary>By how much a variant differs from what it is compared with, replication by replication.</summary>
/// <param name="Difference">Variant less baseline.</param>
/// <param name="Correlation">Of the two over the replications, −1 to 1; 0 where one of them does not vary.</param>
/// <param name="VarianceReduction">
/// Which share of the difference's variance the common random numbers saved against independent runs: 0 nothing, 0.75 as good as four times
/// the replications, below 0 a loss; 0 where neither varies.
/// </param>
public sealed record PairedDifference(Interval Difference, double Correlation, double VarianceReduction)
{
    /// <summary>Whether the interval leaves out 0.</summary>
    public bool IsSignificant => !Difference.Contains(0);
}
