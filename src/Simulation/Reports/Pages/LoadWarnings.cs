using System.Globalization;
using GovGrid.Common;
using GovGrid.Simulation.Reports.Texts;
using GovGrid.Simulation.Scenarios;
using GovGrid.Simulation.Scenarios.Load;

namespace GovGrid.Simulation.Reports.Pages;

/// <summary>What can be told of a scenario's loads before anything is lived: queues that have no steady state.</summary>
public static class LoadWarnings
{
    /// <summary>A warning for each resource that is given more than it can do; none where demand is not drawn, since nothing is expected of it then.</summary>
    public static IReadOnlyList<LocalizedText> Of(Scenario scenario)
    {
        var names = new UnitNames(scenario.Town);
        return [.. Overloads(scenario).Select(resource => ReportTexts.Filled("warning.noSteadyState", ("unit", names.Of(resource.Resource)), ("load", Same(Text(resource)))))];
    }

    /// <summary>The resources that are given more than they can do.</summary>
    internal static IReadOnlyList<ResourceLoad> Overloads(Scenario scenario) => scenario.Recorded is not null || scenario.Courses is not null
        ? []
        : [.. OfferedLoads.Of(scenario.Town, scenario.Assumed, scenario.From, scenario.DemandFactor).Where(resource => !resource.HasSteadyState)];

    /// <summary>A load as written.</summary>
    internal static string Text(ResourceLoad resource) => double.IsFinite(resource.Load) ? resource.Load.ToString("0.00", CultureInfo.InvariantCulture) : "∞";

    private static LocalizedText Same(string text) => new(text, text);
}
