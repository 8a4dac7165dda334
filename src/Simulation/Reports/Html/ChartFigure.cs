using System.Xml.Linq;
using GovGrid.Simulation.Reports.Texts;

namespace GovGrid.Simulation.Reports.Html;

/// <summary>Charts with their headings, and behind them the table of what they show.</summary>
internal static class ChartFigure
{
    /// <summary>Makes it.</summary>
    /// <param name="words">The language.</param>
    /// <param name="table">The table.</param>
    /// <param name="charts">The charts, each with its heading.</param>
    public static XElement Of(Wording words, XElement table, params (string Title, XElement Picture)[] charts) => Tag.Of(
        "figure",
        Tag.At("role", "group"), Tag.At("aria-label", charts[0].Title),
        charts.Select(chart => new[] { Tag.Of("h3", chart.Title), chart.Picture }),
        Tag.Of("details", Tag.Of("summary", words["table"]), table));
}
