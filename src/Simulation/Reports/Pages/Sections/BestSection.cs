using System.Globalization;
using System.Xml.Linq;
using GovGrid.Simulation.Reports.Html;
using GovGrid.Simulation.Reports.Texts;
using GovGrid.Simulation.Statistics.Selection;
using GovGrid.Simulation.Studies.Results;

namespace GovGrid.Simulation.Reports.Pages.Sections;

/// <summary>Which point is the best, and how sure that is.</summary>
internal static class BestSection
{
    public static XElement? Of(StudyFigures study, Wording words) =>
        study.Best is not { Point: { } point } best ? null : Tag.Of("section", Tag.Of("h2", words["sweep.best"]), Tag.Of("p", Sentence(study, best, point, words)));

    private static string Sentence(StudyFigures study, SelectedPoint best, int point, Wording words) => words.Say(
        best.IsGuaranteed ? "sweep.bestSure" : "sweep.bestOpen",
        ("point", PointsSection.Named(study.Study, point, words)),
        ("goal", words[best.Plan.Goal is Goal.Smallest ? "sweep.smallest" : "sweep.largest"]),
        ("figure", FigureNames.Of(best.Plan.Figure, words)),
        ("confidence", words.Share(best.Plan.Confidence)),
        ("indifference", FigureNames.FormOf(best.Plan.Figure, words)(best.Plan.Indifference)),
        ("rounds", best.Rounds.ToString(CultureInfo.InvariantCulture)));
}
