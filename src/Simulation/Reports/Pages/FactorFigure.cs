using System.Xml.Linq;
using GovGrid.Simulation.Reports.Charts;
using GovGrid.Simulation.Reports.Html;
using GovGrid.Simulation.Reports.Texts;
using GovGrid.Simulation.Runs;

namespace GovGrid.Simulation.Reports.Pages;

/// <summary>A figure against what a study changes, such as the share closed on time against staff, with intervals and the table behind it.</summary>
internal static class FactorFigure
{
    /// <summary>Makes it.</summary>
    /// <param name="points">A value of the factor each, with the figure: mean and half-width.</param>
    /// <param name="factor">The heading of what is changed.</param>
    /// <param name="figure">Path of the figure.</param>
    /// <param name="words">The language.</param>
    public static XElement Of(IReadOnlyList<EstimatePoint> points, string factor, string figure, Wording words)
    {
        EstimatePoint[] ordered = [.. points.OrderBy(point => point.X)];
        var (along, upward, form) = (FigureNames.OfFactor(factor, words), FigureNames.Of(figure, words), FigureNames.FormOf(figure, words));
        var most = FigureNames.MostOf(figure);
        var title = words.Say("sweep.against", ("figure", upward), ("factor", along));
        var (unit, axis) = FigureNames.IsMinutes(figure) ? words.TimeAxis(ordered.Select(point => point.High).Where(double.IsFinite).DefaultIfEmpty(0).Max()) : (1, form);
        EstimatePoint[] drawn = [.. ordered.Select(point => point with { Mean = point.Mean / unit, HalfWidth = point.HalfWidth / unit })];
        var chart = new LineChart(drawn, upward, axis)
        {
            Marked = true,
            AlongUnit = along,
            Least = double.NaN,
            Most = Math.Min(most, drawn.Select(point => point.High).Where(double.IsFinite).DefaultIfEmpty(1).Max()),
            Height = 340,
        };
        return ChartFigure.Of(
            words,
            HtmlTable.Of(title, [along, upward], ordered.Select(point => (IReadOnlyList<string>)[words.Small(point.X), words.With(new Estimate(point.Mean, point.HalfWidth, 0), form, most)])),
            (title, chart.Draw(words.Say("sweep.againstAlt", ("title", title), ("first", Value(ordered.FirstOrDefault(), form)), ("last", Value(ordered.LastOrDefault(), form))))));
    }

    private static string Value(EstimatePoint point, Func<double, string> form) => form(point.Mean);
}
