using System.Globalization;
using GovGrid.Common;
using GovGrid.Simulation.Reports.Studies;
using GovGrid.Simulation.Reports.Texts;
using GovGrid.Simulation.Scenarios.Load;
using GovGrid.Simulation.Studies;

namespace GovGrid.Simulation.Reports.Pages;

/// <summary>What can be told of a study's points before anything is lived: those at which queues have no steady state.</summary>
public static class StudyWarnings
{
    /// <summary>A warning for each point at which somebody is given more than can be done, with the most loaded.</summary>
    public static IReadOnlyList<LocalizedText> Of(Study study) =>
        [.. study.Points.Select(point => (Point: point, Loads: LoadWarnings.Overloads(point.Scenario))).Where(found => found.Loads.Count > 0).Select(found => Told(study, found.Point, found.Loads))];

    private static LocalizedText Told(Study study, StudyPoint point, IReadOnlyList<ResourceLoad> loads)
    {
        var most = loads.MaxBy(load => load.Load)!;
        return ReportTexts.Filled(
            "warning.pointNoSteadyState", ("point", Same($"{point.Number} ({StudyText.Factors(study, point.Number)})")),
            ("count", Same(loads.Count.ToString(CultureInfo.InvariantCulture))), ("unit", new UnitNames(point.Scenario.Town).Of(most.Resource)), ("load", Same(LoadWarnings.Text(most))));
    }

    private static LocalizedText Same(string text) => new(text, text);
}
