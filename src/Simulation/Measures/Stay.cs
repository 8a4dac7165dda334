using GovGrid.Common;
using GovGrid.Towns;

namespace GovGrid.Simulation.Measures;

/// <summary>An incident's stay in a queue.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Desk">The kind of desk, in the command room.</param>
/// <param name="IsTaken">Whether somebody works on it; else it waits.</param>
/// <param name="Since">Since when, in ticks of UTC.</param>
/// <param name="Whole">The queue of the whole unit; null where figures know none.</param>
/// <param name="Part">In the command room that of the desk.</param>
internal readonly record struct Stay(UnitKey Unit, Desk? Desk, bool IsTaken, long Since, QueueMeasure? Whole, QueueMeasure? Part);
