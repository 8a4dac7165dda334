using System.Globalization;
using GovGrid.Common;
using GovGrid.Simulation.Studies;
using GovGrid.Simulation.Studies.Results;

namespace GovGrid.Simulation.Reports.Studies;

/// <summary>The best point, and how sure that is, in words.</summary>
internal static class BestText
{
    /// <summary>The words.</summary>
    public static string Of(Study study, SelectedPoint best)
    {
        var asked = $"{EnumName.Of(best.Plan.Goal)} {best.Plan.Figure}";
        if (best.Point is not { } point) return $"best: {asked} is not known before two replications of each point";
        var named = $"point {point} ({StudyText.Factors(study, point)})";
        return best.IsGuaranteed
            ? string.Create(CultureInfo.InvariantCulture, $"best: {named} has the {asked}. With a probability of at least {best.Plan.Confidence:0.####} no other is better by {best.Plan.Indifference:0.######} or more (KN++, {best.Rounds} rounds).")
            : $"best: not decided after {best.Rounds} rounds. {named} leads in {asked}{Probability(best)}; {Contenders(best, point)}";
    }

    private static string Probability(SelectedPoint best) => best.Probability is { } probability
        ? string.Create(CultureInfo.InvariantCulture, $" and is the best with a probability of at least {probability:0.##}, as if points were independent")
        : "";

    private static string Contenders(SelectedPoint best, int leader)
    {
        int[] others = [.. best.Contenders.Where(other => other != leader)];
        return $"point{(others.Length == 1 ? "" : "s")} {string.Join(", ", others)} may still be better.";
    }
}
