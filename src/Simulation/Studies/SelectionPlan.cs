using GovGrid.Simulation.Statistics.Selection;

namespace GovGrid.Simulation.Studies;

/// <summary>The best point is selected with a guarantee (<see cref="KnPlusPlus"/>).</summary>
/// <param name="Figure">By which figure.</param>
/// <param name="Goal">Which of its means is the best.</param>
/// <param name="Indifference">The smallest difference that matters, above 0, in the figure's unit.</param>
/// <param name="Confidence">Least probability of the right choice, above 1/points and below 1.</param>
/// <param name="Most">Most replications of a point.</param>
public sealed record SelectionPlan(string Figure, Goal Goal, double Indifference, double Confidence, int Most)
{
    /// <summary>Rounds before a point is given up; with fewer than 10 the variances are too rough for the guarantee.</summary>
    public const int FirstStage = 10;
}
