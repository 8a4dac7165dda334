using System.Globalization;
using System.Xml.Linq;
using GovGrid.Simulation.Reports.Html;
using GovGrid.Simulation.Reports.Pages.Sections;
using GovGrid.Simulation.Reports.Texts;
using GovGrid.Simulation.Studies.Results;

namespace GovGrid.Simulation.Reports.Pages;

/// <summary>The report of a study for people: one page in Chinese and English that needs no network.</summary>
public static class SweepReport
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">The file; an earlier one is replaced.</param>
    /// <param name="study">What was shown.</param>
    public static void Write(string path, StudyFigures study) => File.WriteAllText(path, Text(study));

    /// <summary>The text of the file.</summary>
    public static string Text(StudyFigures study) =>
        BilingualPage.Text(ReportTexts.Filled("sweep.title", ("study", study.Study.Name)), words => Content(study, words));

    private static IEnumerable<XElement?> Content(StudyFigures study, Wording words) =>
    [
        Tag.Of("p", Tag.Class("subtitle"), Subtitle(study, words)),
        study.Study.Reason is { } reason ? Tag.Of("p", words.Of(reason)) : null,
        WarningSection.Of([.. study.IsComplete ? [] : new[] { ReportTexts.Of("sweep.stopped") }, .. StudyWarnings.Of(study.Study)], words),
        BestSection.Of(study, words),
        FactorSection.Of(study, words),
        PointsSection.Of(study, words),
        DifferencesSection.Of(study, words),
        StudyBasisSection.Of(study, words),
    ];

    private static string Subtitle(StudyFigures study, Wording words) => words.Say(
        "sweep.subtitle", ("points", Number(study.Points.Count)), ("replications", Number(study.Replications)), ("program", ProgramVersion.Text));

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
