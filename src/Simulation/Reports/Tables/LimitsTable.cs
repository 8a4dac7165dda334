using GovGrid.Common;
using GovGrid.Simulation.Measures;
using GovGrid.Simulation.Runs;
using GovGrid.Simulation.Scenarios;

namespace GovGrid.Simulation.Reports.Tables;

/// <summary>The table <c>limits</c>: a row per step, category and zone.</summary>
internal static class LimitsTable
{
    public static Table Of(Scenario scenario, RunFigures figures)
    {
        var town = scenario.Town.Definition;
        var rows =
            (from step in LimitBreaks.Steps
             from category in town.Categories.Where(category => category.Parent is null)
             from zone in town.Zones
             select (Step: EnumName.Of(step), Category: category.Code, Zone: zone.Id)).ToArray();
        return new("limits",
        [
            new TextColumn("step", [.. rows.Select(row => row.Step)]),
            new TextColumn("category", [.. rows.Select(row => row.Category)]),
            new TextColumn("zone", [.. rows.Select(row => row.Zone)]),
            .. WideColumns.Of($"{LimitBreaks.Name}.", [.. rows.Select(row => $"{row.Category}.{row.Zone}.{row.Step}")], figures),
        ]);
    }
}
