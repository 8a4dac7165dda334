using GovGrid.Common;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.Assumptions;

/// <summary>Crews of platforms and agencies.</summary>
/// <param name="Travel">Minutes from taking an incident to the scene.</param>
/// <param name="OnScene">Minutes of work on the scene.</param>
/// <param name="Escalate">Share of their matters that go to the county.</param>
/// <param name="PassOn">Share of a platform's own matters that it hands to one of its agencies.</param>
/// <param name="Detours">What turns their matters off the straight way.</param>
public sealed record CrewAssumptions(
    IReadOnlyList<Case<Law>> Travel,
    IReadOnlyList<Case<Law>> OnScene,
    IReadOnlyList<Case<double>> Escalate,
    Assumed<double> PassOn,
    CrewDetours Detours);

/// <summary>The county centre and its departments.</summary>
/// <param name="Assign">Minutes until the centre assigns a department.</param>
/// <param name="Department">The department for what has none yet.</param>
/// <param name="Travel">Minutes from taking an incident to the scene.</param>
/// <param name="OnScene">Minutes of work on the scene.</param>
/// <param name="Detours">What they do not keep.</param>
public sealed record CountyAssumptions(
    IReadOnlyList<Case<Law>> Assign,
    IReadOnlyList<Case<UnitKey>> Department,
    IReadOnlyList<Case<Law>> Travel,
    IReadOnlyList<Case<Law>> OnScene,
    CountyDetours Detours);
