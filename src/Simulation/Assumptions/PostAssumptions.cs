namespace GovGrid.Simulation.Assumptions;

/// <summary>
/// How surely the posts of command room, platforms, agencies and departments are filled in their shifts. Only posts of operators and
/// officers with a crew's shifts or in working time: leaders have deputies, and where somebody is always there, others stand in.
/// </summary>
/// <param name="Absence">Share of shifts to which nobody comes, 0 to 1; null for none. In working time a day is a shift.</param>
/// <param name="Breaks">Breaks within a shift, or within a span of working time, in order; null for none.</param>
public sealed record PostAssumptions(Assumed<double>? Absence = null, IReadOnlyList<BreakAssumption>? Breaks = null);

/// <summary>A break within a shift. What is in hand is finished first; who is not free in time has no break.</summary>
/// <param name="AfterHours">Hours after the shift's beginning from when on it may begin, above 0. A break that would begin after the shift's end falls away.</param>
/// <param name="LatestHours">Hours after the shift's beginning until when it has to begin.</param>
/// <param name="Minutes">How long it lasts, above 0.</param>
public sealed record BreakAssumption(double AfterHours, double LatestHours, double Minutes);
