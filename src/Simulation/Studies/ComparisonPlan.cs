namespace GovGrid.Simulation.Studies;

/// <summary>Every point is compared with one, replication by replication.</summary>
/// <param name="With">The number of that one.</param>
/// <param name="Figures">By which figures.</param>
public sealed record ComparisonPlan(int With, IReadOnlyList<string> Figures)
{
    /// <summary>How sure all intervals of a figure are together.</summary>
    public const double Confidence = 0.95;
}
