using System.Globalization;
using System.Xml.Linq;
using GovGrid.Simulation.Reports.Html;
using GovGrid.Simulation.Reports.Texts;
using GovGrid.Simulation.Statistics;
using GovGrid.Simulation.Studies.Results;

namespace GovGrid.Simulation.Reports.Pages.Sections;

/// <summary>How the points differ from the one they are compared with, replication by replication.</summary>
internal static class DifferencesSection
{
    public static XElement? Of(StudyFigures study, Wording words)
    {
        if (study.Study.Compare is not { } plan || study.Differences.Count == 0) return null;
        return Tag.Of(
            "section", Tag.Of("h2", words["sweep.differences"]),
            Tag.Of("p", words.Say("sweep.differencesText", ("point", PointsSection.Named(study.Study, plan.With, words)))),
            HtmlTable.Of(
                words["sweep.differences"], [words["sweep.point"], .. plan.Figures.Select(figure => Heading(figure, words))],
                study.Differences.GroupBy(difference => difference.Point).Select(point => (IReadOnlyList<string>)
                [
                    PointsSection.Named(study.Study, point.Key, words), .. point.Select(difference => Text(difference.Figure, difference.Paired, words)),
                ])));
    }

    private static string Heading(string figure, Wording words) =>
        FigureNames.IsShare(figure) ? words.Say("sweep.inPoints", ("figure", FigureNames.Of(figure, words))) : FigureNames.Of(figure, words);

    private static string Text(string figure, PairedDifference? paired, Wording words)
    {
        if (paired is null) return words["missing"];
        var (form, interval) = (FigureNames.IsShare(figure) ? Points : FigureNames.FormOf(figure, words), paired.Difference);
        return words.Say(
            paired.IsSignificant ? "sweep.significant" : "number.within", ("value", Signed(interval.Estimate, form)), ("low", Signed(interval.Low, form)), ("high", Signed(interval.High, form)));
    }

    private static string Points(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Signed(double value, Func<double, string> form)
    {
        var size = form(Math.Abs(value));
        return size == form(0) ? size : value < 0 ? "−" + size : "+" + size;
    }
}
