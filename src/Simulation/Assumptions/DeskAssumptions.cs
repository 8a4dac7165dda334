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
    IReadOnlyList<Case<UnitKey>> WithoutGrid);

/// <summary>How call-takers and dispatchers recognise a second report of the same matter.</summary>
/// <param name="Share">Share of candidates that they recognise.</param>
/// <param name="WithinMetres">A candidate is an open incident of the same category at most so far away,</param>
/// <param name="WithinMinutes">reported at most so long before.</param>
public sealed record MergeAssumptions(double Share, double WithinMetres, double WithinMinutes);
