using GovGrid.Common;

namespace GovGrid.Simulation.Demand.Courses;

/// <summary>How a recorded incident went, where that is to be lived again instead of drawn.</summary>
/// <param name="Triage">Work at the dispatch desk, waiting not counted.</param>
/// <param name="OnScene">Work of the grid worker on the scene.</param>
/// <param name="Unit">The unit that it was handed over to then; null where the worker resolved it.</param>
/// <param name="UnitWork">Work of that unit's crew on the scene.</param>
public sealed record Course(TimeSpan Triage, TimeSpan OnScene, UnitKey? Unit, TimeSpan UnitWork);
