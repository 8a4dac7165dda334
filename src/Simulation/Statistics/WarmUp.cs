namespace GovGrid.Simulation.Statistics;

/// <summary>How much of a run's beginning bears the mark of the state that it began in.</summary>
/// <param name="Length">Values to leave out.</param>
/// <param name="IsDetermined">
/// False where that is more than half of the run: it is then too short to tell, and the length says nothing.
/// </param>
public sealed record WarmUp(int Length, bool IsDetermined);
