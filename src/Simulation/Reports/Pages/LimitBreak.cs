using GovGrid.Common;
using GovGrid.Simulation.Measures;
using GovGrid.Simulation.Runs;
using GovGrid.Simulation.Scenarios;
using GovGrid.Towns;

namespace GovGrid.Simulation.Reports.Pages;

/// <summary>A limit that was missed somewhere.</summary>
/// <param name="Step">Which limit.</param>
/// <param name="Category">For what.</param>
/// <param name="Zone">Where.</param>
/// <param name="Missed">How often it was missed while figures count.</param>
/// <param name="Decided">How often it was met or missed.</param>
/// <param name="Share">The share missed.</param>
internal sealed record LimitBreak(LimitedStep Step, LocalizedText Category, LocalizedText Zone, Estimate Missed, Estimate Decided, Estimate Share)
{
    /// <summary>All that were missed at least once, those most often missed first.</summary>
    public static IReadOnlyList<LimitBreak> All(Scenario scenario, RunFigures figures) =>
    [
        .. from step in LimitBreaks.Steps
           from category in scenario.Town.Definition.Categories
           where category.Parent is null
           from zone in scenario.Town.Definition.Zones
           let path = $"{LimitBreaks.Name}.{category.Code}.{zone.Id}.{EnumName.Of(step)}."
           let missed = figures[path + "missed"]
           where missed.Mean > 0
           orderby missed.Mean descending
           select new LimitBreak(step, category.Name, zone.Name, missed, figures[path + "decided"], figures[path + "missedShare"]),
    ];
}
