namespace GovGrid.Simulation.World.Kept;

/// <summary>A worker who is about to come on duty.</summary>
/// <param name="Worker">Id of the worker.</param>
/// <param name="At">When, UTC.</param>
public sealed record KeptComing(string Worker, DateTimeOffset At);
