using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.Assumptions;

/// <summary>What those who reported leave open, and do later.</summary>
/// <param name="UnknownCategory">Share of reports whose reporter does not know the category, by channel; 0 for channels not named.</param>
/// <param name="Withdraw">Taking a report back.</param>
/// <param name="Evaluate">Rating a closed incident.</param>
/// <param name="Promises">What is promised to them.</param>
/// <param name="Patience">How long callers wait for somebody to begin; null where nobody hangs up.</param>
public sealed record ReporterAssumptions(
    Assumed<IReadOnlyDictionary<Channel, double>> UnknownCategory,
    WithdrawAssumptions Withdraw,
    EvaluateAssumptions Evaluate,
    PromiseAssumptions Promises,
    PatienceAssumptions? Patience = null);

/// <summary>Taking a report back.</summary>
/// <param name="Share">Share of residents who try to, 0 to 1.</param>
/// <param name="After">Minutes after the report.</param>
public sealed record WithdrawAssumptions(double Share, Law After);

/// <summary>Rating a closed incident.</summary>
/// <param name="Share">Share of residents who answer, 0 to 1.</param>
/// <param name="After">Minutes after the closing.</param>
/// <param name="Ratings">Weights of the ratings 1 to 5 where all limits were met.</param>
/// <param name="LateRatings">Weights of the ratings 1 to 5 where one was missed.</param>
public sealed record EvaluateAssumptions(double Share, Law After, IReadOnlyList<double> Ratings, IReadOnlyList<double> LateRatings);
