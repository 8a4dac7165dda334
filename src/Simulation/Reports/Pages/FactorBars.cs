using System.Xml.Linq;
using GovGrid.Simulation.Reports.Charts;
using GovGrid.Simulation.Reports.Html;
using GovGrid.Simulation.Reports.Texts;
using GovGrid.Simulation.Runs;

namespace GovGrid.Simulation.Reports.Pages;

/// <summary>A figure of each thing that a study tries, such as rotas, as bars with intervals and the table behind them.</summary>
internal static class FactorBars
{
    /// <summary>Makes it.</summary>
    /// <param name="tried">What was tried, by name, with the figure.</param>
    /// <param name="factor">The heading of what is changed.</param>
    /// <param name="figure">Path of the figure.</param>
    /// <param name="words">The language.</param>
    public static XElement Of(IReadOnlyList<(string Name, Estimate Figure)> tried, string factor, string figure, Wording words)
    {
        var (along, name, form, most) = (FigureNames.OfFactor(factor, words), FigureNames.Of(figure, words), FigureNames.FormOf(figure, words), FigureNames.MostOf(figure));
        var title = words.Say("sweep.against", ("figure", name), ("factor", along));
        return ChartFigure.Of(
            words,
            HtmlTable.Of(title, [along, name], tried.Select(one => (IReadOnlyList<string>)[one.Name, words.With(one.Figure, form, most)])),
            (title, new BarChart([.. tried.Select(one => new Bar(one.Name, "", one.Figure.Mean, one.Figure.HalfWidth95, form(one.Figure.Mean)))]) { Ceiling = most }
                .Draw(words.Say("sweep.barsAlt", ("title", title)))));
    }
}
