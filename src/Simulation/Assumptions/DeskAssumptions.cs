using GovGrid.Common;
using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.Assumptions;

/// <summary>The operators of the command room. Durations are minutes of work on one incident, waiting not counted.</summary>
/// <param name="Accept">Deciding on a report.</param>
/// <param name="Refuse">Share of reports that are no case, by channel; 0 for channels not named.</param>
/// <param name="RefuseOutside">Share of reports from outside the town that are refused.</param>
/// <param name="Merge">Recognising a second report.</param>
/// <param name="NoteShare">Share of accepted reports to which the call-taker adds a remark.</param>
/// <param name="Triage">Setting category, severity and route.</param>
/// <param name="Dispatch">Sending on to a unit.</param>
/// <param name="Verify">Checking what was done.</param>
/// <param name="Rework">Share of checks that fail.</param>
/// <param name="ReworkAgain">Factor on that share for each time it was sent back before.</param>
/// <param name="Close">Closing.</param>
/// <param name="WithoutGrid">Who handles what would be a grid worker's, where the place lies in no grid.</param>
/// <param name="Placed">Share of addresses that nobody knows which a call-taker finds on the map.</param>
/// <param name="Emergency">Reports of danger to life, which 110, 119 or 120 is given at once.</param>
/// <param name="Link">Matters of one cause in bad weather.</param>
public sealed record DeskAssumptions(
    IReadOnlyList<Case<Law>> Accept,
    Assumed<IReadOnlyDictionary<Channel, double>> Refuse,
    Assumed<double> RefuseOutside,
    MergeAssumptions Merge,
    Assumed<double> NoteShare,
    IReadOnlyList<Case<Law>> Triage,
    IReadOnlyList<Case<Law>> Dispatch,
    IReadOnlyList<Case<Law>> Verify,
    IReadOnlyList<Case<double>> Rework,
    Assumed<double> ReworkAgain,
    IReadOnlyList<Case<Law>> Close,
    IReadOnlyList<Case<UnitKey>> WithoutGrid,
    Assumed<double> Placed,
    IReadOnlyList<Case<EmergencyAssumption>> Emergency,
    LinkAssumptions Link);

/// <summary>How call-takers and dispatchers recognise a second report of the same matter.</summary>
/// <param name="Share">Share of candidates that they recognise.</param>
/// <param name="WithinMetres">A candidate is an open incident of the same category at most so far away,</param>
/// <param name="WithinMinutes">reported at most so long before.</param>
public sealed record MergeAssumptions(double Share, double WithinMetres, double WithinMinutes);

/// <summary>Danger to life.</summary>
/// <param name="Share">Share of reports, 0 to 1.</param>
/// <param name="Service"><c>110</c>, <c>119</c> or <c>120</c>.</param>
public sealed record EmergencyAssumption(double Share, string Service);

/// <summary>How dispatchers see in bad weather that different matters have one cause.</summary>
/// <param name="Share">Share of such matters that they link.</param>
/// <param name="WithinMetres">The lead is the first open one at most so far away.</param>
/// <param name="Look">Minutes to look at each linked incident before the lead is closed.</param>
public sealed record LinkAssumptions(double Share, double WithinMetres, Law Look);
