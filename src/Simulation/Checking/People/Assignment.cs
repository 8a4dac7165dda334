using GovGrid.EventLogs;

namespace GovGrid.Simulation.Checking.People;

/// <summary>A worker's time on an incident.</summary>
/// <param name="Start">The event that sent the worker, or by which the worker took it.</param>
/// <param name="End">When it was over; <see cref="DateTimeOffset.MaxValue"/> where the log does not say.</param>
internal readonly record struct Assignment(LoggedEvent Start, DateTimeOffset End);
