using GovGrid.Common;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.Assumptions;

/// <summary>What turns a grid worker's matters off the straight way.</summary>
/// <param name="Return">Matters that are sent back as not a grid's.</param>
/// <param name="Decline">Share of matters that the named worker cannot take.</param>
/// <param name="Silence">Workers who do not hear their phone.</param>
/// <param name="Elsewhere">Share of matters found elsewhere than reported.</param>
/// <param name="Signal">Phones without signal.</param>
/// <param name="Help">Workers in danger.</param>
public sealed record WorkerDetours(
    IReadOnlyList<Case<ReturnAssumption>> Return,
    IReadOnlyList<Case<double>> Decline,
    IReadOnlyList<Case<SilenceAssumption>> Silence,
    IReadOnlyList<Case<double>> Elsewhere,
    SignalAssumptions Signal,
    HelpAssumptions Help);

/// <summary>What turns the matters of platforms and agencies off the straight way.</summary>
/// <param name="Return">Matters that are sent back as another unit's.</param>
/// <param name="Swap">Share of matters that one crew passes to another of its unit.</param>
/// <param name="Reclassify">Share of matters that are of another kind or severity than triage said.</param>
/// <param name="Elsewhere">Share of matters found elsewhere than reported.</param>
/// <param name="Joint">Matters for which other units are called.</param>
/// <param name="Suspend">Matters that wait for something outside.</param>
/// <param name="Extend">Matters for which more time is asked.</param>
public sealed record CrewDetours(
    IReadOnlyList<Case<ReturnAssumption>> Return,
    IReadOnlyList<Case<double>> Swap,
    IReadOnlyList<Case<double>> Reclassify,
    IReadOnlyList<Case<double>> Elsewhere,
    IReadOnlyList<Case<JointAssumption>> Joint,
    IReadOnlyList<Case<SuspendAssumption>> Suspend,
    IReadOnlyList<Case<ExtendAssumption>> Extend);

/// <summary>What the county and its departments do not keep.</summary>
/// <param name="Return">Matters that go back to the command room as the town's own.</param>
/// <param name="Back">Matters that a department hands to one of the town's units.</param>
public sealed record CountyDetours(IReadOnlyList<Case<ReturnAssumption>> Return, IReadOnlyList<Case<HandOverAssumption>> Back);

/// <summary>Wrong dispatches.</summary>
/// <param name="Share">Their share, 0 to 1.</param>
/// <param name="Again">Factor on that share for each time it was returned before.</param>
public sealed record ReturnAssumption(double Share, double Again);

/// <summary>Workers who do not answer in time.</summary>
/// <param name="Share">Their share, 0 to 1.</param>
/// <param name="Phoned">Share of these who take it once somebody phones; the others never answer.</param>
/// <param name="After">Minutes from the call until then.</param>
public sealed record SilenceAssumption(double Share, double Phoned, Law After);

/// <summary>Phones without signal: what is done is sent when the signal is back, with the time when it was done.</summary>
/// <param name="Share">Share of steps on an incident that are done without signal.</param>
/// <param name="OnPatrol">Share of positions after which a phone on patrol falls silent.</param>
/// <param name="Minutes">For so long.</param>
public sealed record SignalAssumptions(double Share, double OnPatrol, Law Minutes);

/// <summary>Workers in danger on the scene.</summary>
/// <param name="Share">Share of arrivals after which the worker calls for help.</param>
/// <param name="After">Minutes after the arrival.</param>
/// <param name="Cleared">Minutes until somebody has seen to it.</param>
public sealed record HelpAssumptions(double Share, Law After, Law Cleared);

/// <summary>Joint action (联动).</summary>
/// <param name="Share">Share of matters, 0 to 1.</param>
/// <param name="Units">Who is called; whoever owns the matter is left out.</param>
public sealed record JointAssumption(double Share, IReadOnlyList<UnitKey> Units);

/// <summary>Waiting for something outside (挂账).</summary>
/// <param name="Share">Share of matters, 0 to 1.</param>
/// <param name="Days">How many days it is asked for.</param>
/// <param name="Early">Share that goes on before these days are over.</param>
/// <param name="Patience">Minutes until the crew finds another way where nobody has decided.</param>
public sealed record SuspendAssumption(double Share, Law Days, double Early, Law Patience);

/// <summary>Asking for more time.</summary>
/// <param name="Share">Share of matters for which it is asked on the scene, where it can still be.</param>
/// <param name="Warned">Share of those that were warned of, for which it is asked then; mostly too late.</param>
/// <param name="Days">How many working days.</param>
public sealed record ExtendAssumption(double Share, double Warned, Law Days);

/// <summary>Matters that turn out to be another unit's.</summary>
/// <param name="Share">Their share, 0 to 1.</param>
/// <param name="Unit">The unit that they go to.</param>
public sealed record HandOverAssumption(double Share, UnitKey Unit);
