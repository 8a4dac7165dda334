using System.Globalization;
using System.Xml.Linq;
using GovGrid.Simulation.Reports.Html;
using GovGrid.Simulation.Reports.Studies;
using GovGrid.Simulation.Reports.Texts;
using GovGrid.Simulation.Studies;
using GovGrid.Simulation.Studies.Results;

namespace GovGrid.Simulation.Reports.Pages.Sections;

/// <summary>All points with their figures.</summary>
internal static class PointsSection
{
    public static XElement Of(StudyFigures study, Wording words) => Tag.Of(
        "section", Tag.Of("h2", words["sweep.points"]),
        HtmlTable.Of(
            words["sweep.points"],
            [words["sweep.point"], .. study.Study.Factors.Select(factor => FigureNames.OfFactor(factor, words)), words["sweep.times"], .. study.Study.Figures.Select(figure => FigureNames.Of(figure, words))],
            study.Points.Select(point => Row(point, words)),
            texts: 1 + study.Study.Factors.Count));

    /// <summary>A point by its number and what was changed.</summary>
    public static string Named(Study study, int point, Wording words) =>
        $"{point} ({string.Join(", ", study.Factors.Zip(study.Points[point].Values, (factor, value) => $"{FigureNames.OfFactor(factor, words)} {FactorText.Short(value)}"))})";

    private static IReadOnlyList<string> Row(PointFigures point, Wording words) =>
    [
        point.Point.Number.ToString(CultureInfo.InvariantCulture),
        .. point.Point.Values.Select(FactorText.Short),
        point.Replications.Count.ToString(CultureInfo.InvariantCulture),
        .. point.Figures.Select(figure => words.With(point[figure], FigureNames.FormOf(figure, words), FigureNames.MostOf(figure))),
    ];
}
