using System.Xml.Linq;

namespace GovGrid.Simulation.Reports.Html;

/// <summary>A table whose first column names its rows.</summary>
internal static class HtmlTable
{
    /// <summary>Makes it.</summary>
    /// <param name="caption">What it shows, for who hears it.</param>
    /// <param name="columns">Headings.</param>
    /// <param name="rows">The cells of each row.</param>
    /// <param name="texts">How many columns from the left hold words; the others hold figures.</param>
    public static XElement Of(string caption, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows, int texts = 1) => Tag.Of(
        "div", Tag.Class("scroll"),
        Tag.Of(
            "table",
            Tag.Of("caption", caption),
            Tag.Of("thead", Tag.Of("tr", columns.Select((column, i) => Tag.Of("th", Tag.At("scope", "col"), Look(i, texts), column)))),
            Tag.Of("tbody", rows.Select(row => Tag.Of("tr", row.Select((cell, i) => i == 0 ? Tag.Of("th", Tag.At("scope", "row"), cell) : Tag.Of("td", Look(i, texts), cell)))))));

    private static XAttribute? Look(int column, int texts) => column < texts ? null : Tag.Class("figure");
}
