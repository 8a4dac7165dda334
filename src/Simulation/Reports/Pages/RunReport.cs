using System.Globalization;
using System.Xml.Linq;
using GovGrid.Common;
using GovGrid.Simulation.Reports.Html;
using GovGrid.Simulation.Reports.Pages.Sections;
using GovGrid.Simulation.Reports.Texts;
using GovGrid.Simulation.Runs;
using GovGrid.Simulation.Scenarios;

namespace GovGrid.Simulation.Reports.Pages;

/// <summary>The report of a run for people: one page in Chinese and English that needs no network.</summary>
public static class RunReport
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">The file; an earlier one is replaced.</param>
    /// <param name="scenario">What was run.</param>
    /// <param name="figures">What it showed.</param>
    /// <param name="warnings">What readers must know before believing the figures.</param>
    public static void Write(string path, Scenario scenario, RunFigures figures, IReadOnlyList<LocalizedText> warnings) =>
        File.WriteAllText(path, Text(scenario, figures, warnings));

    /// <summary>The text of the file.</summary>
    public static string Text(Scenario scenario, RunFigures figures, IReadOnlyList<LocalizedText> warnings)
    {
        var run = new RunView(scenario, figures);
        return BilingualPage.Text(ReportTexts.Filled("title", ("scenario", scenario.Name)), words => Content(run, warnings, words));
    }

    private static IEnumerable<XElement?> Content(RunView run, IReadOnlyList<LocalizedText> warnings, Wording words) =>
    [
        Tag.Of("p", Tag.Class("subtitle"), Subtitle(run, words)),
        WarningSection.Of(warnings, words),
        HeadlineSection.Of(run, words),
        ResponseSection.Of(run, words),
        LimitsSection.Of(run, words),
        UtilisationSection.Of(run, words),
        StaffingSection.Of(run, words),
        CrewSection.Of(run, words),
        BasisSection.Of(run, words),
    ];

    private static string Subtitle(RunView run, Wording words) => words.Say(
        "subtitle", ("town", words.Of(run.Scenario.Town.Definition.Name)), ("from", LocalTime.Of(run.Scenario.From, run.Scenario)),
        ("until", LocalTime.Of(run.Scenario.Until, run.Scenario)), ("replications", run.Figures.Results.Count.ToString(CultureInfo.InvariantCulture)));
}
