using GovGrid.Common;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.Assumptions;

/// <summary>The grid workers.</summary>
/// <param name="Punctuality">Minutes after a shift's beginning at which they come on duty.</param>
/// <param name="Reaction">Minutes until a named worker takes an incident.</param>
/// <param name="TravelFactor">Real travel time as a multiple of the expected one.</param>
/// <param name="OnScene">Minutes of work on the scene.</param>
/// <param name="HandOver">Which of their matters turn out to be another unit's.</param>
/// <param name="Escalate">Share of their matters that go to the county.</param>
/// <param name="FindTaken">Share of their own finds that they try to handle on the spot.</param>
/// <param name="Patrol">What they do while free.</param>
/// <param name="Detours">What turns their matters off the straight way.</param>
/// <param name="Absence">Share of shifts to which a worker does not come, 0 to 1, each worker and shift by itself; null for none.</param>
/// <param name="Breaks">Breaks within a shift, in order; null for none.</param>
public sealed record WorkerAssumptions(
    Assumed<Law> Punctuality,
    IReadOnlyList<Case<Law>> Reaction,
    Assumed<Law> TravelFactor,
    IReadOnlyList<Case<Law>> OnScene,
    IReadOnlyList<Case<HandOverAssumption>> HandOver,
    IReadOnlyList<Case<double>> Escalate,
    Assumed<double> FindTaken,
    PatrolAssumptions Patrol,
    WorkerDetours Detours,
    Assumed<double>? Absence = null,
    IReadOnlyList<BreakAssumption>? Breaks = null);

/// <summary>Matters that turn out to be another unit's.</summary>
/// <param name="Share">Their share, 0 to 1.</param>
/// <param name="Unit">The unit that they go to.</param>
public sealed record HandOverAssumption(double Share, UnitKey Unit);

/// <summary>Patrols and positions.</summary>
/// <param name="KilometresPerHour">Speed on patrol by vehicle code, looking around.</param>
/// <param name="Pause">Minutes at each point of a patrol.</param>
/// <param name="Elsewhere">Share of a patrol's points that lie in a neighbouring grid.</param>
/// <param name="PositionEvery">Minutes between two positions of a phone; null where phones tell ways, once for each, and no positions.</param>
/// <param name="StandsBy">Whether who is free stays where that was and does not patrol.</param>
public sealed record PatrolAssumptions(
    IReadOnlyDictionary<string, double> KilometresPerHour, Law Pause, double Elsewhere, Law? PositionEvery = null, bool StandsBy = false);
