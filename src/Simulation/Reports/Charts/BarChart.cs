using System.Xml.Linq;
using GovGrid.Simulation.Reports.Html;

namespace GovGrid.Simulation.Reports.Charts;

/// <summary>A bar of a <see cref="BarChart"/>.</summary>
/// <param name="Label">What it is of.</param>
/// <param name="Detail">A second line under the label; empty for none.</param>
/// <param name="Value">Its length; not a number for no bar.</param>
/// <param name="HalfWidth">Half-width of the value's interval; not a number for none.</param>
/// <param name="Text">The value as written behind the bar.</param>
internal sealed record Bar(string Label, string Detail, double Value, double HalfWidth, string Text);

/// <summary>Bars from left to right, one under the other, with their intervals.</summary>
/// <param name="Bars">The bars, from top to bottom.</param>
internal sealed record BarChart(IReadOnlyList<Bar> Bars)
{
    private const double Labels = 330, Right = 190, Row = 26, RowWithDetail = 42, Thick = 16;

    /// <summary>What no value can be above, such as 1 for a share.</summary>
    public double Ceiling { get; init; } = double.PositiveInfinity;

    /// <summary>A length that the scale reaches whatever the bars are, such as 1 for how busy somebody is.</summary>
    public double Reach { get; init; }

    /// <summary>Draws them.</summary>
    /// <param name="alt">The text for who cannot see them.</param>
    public XElement Draw(string alt)
    {
        var row = Bars.Any(bar => bar.Detail.Length > 0) ? RowWithDetail : Row;
        var scale = new Scale(0, Longest(), Labels, Svg.Width - Right);
        return Svg.Picture(Bars.Count * row + 8, alt, Bars.Select((bar, i) => Drawn(bar, 4 + i * row, row, scale)), Svg.Line(Labels, 0, Labels, Bars.Count * row + 8, "axis"));
    }

    private double Longest()
    {
        var most = Math.Max(Reach, Math.Min(Ceiling, Bars.Select(High).Where(double.IsFinite).DefaultIfEmpty(1).Max()));
        return most > 0 ? most : 1;
    }

    private static double High(Bar bar) => bar.Value + (double.IsFinite(bar.HalfWidth) ? bar.HalfWidth : 0);

    private static IEnumerable<XElement> Drawn(Bar bar, double top, double row, Scale scale)
    {
        var middle = top + row / 2;
        var (label, end) = (bar.Detail.Length > 0 ? middle - 3 : middle + 5, double.IsFinite(bar.Value) ? scale.At(bar.Value) : scale.From);
        yield return Svg.Text(Labels - 10, label, bar.Label, "end");
        if (bar.Detail.Length > 0) yield return Svg.Text(Labels - 10, middle + 14, bar.Detail, "end", "detail");
        if (end > scale.From) yield return Svg.Box(scale.From, middle - Thick / 2, end - scale.From, Thick, "bar");
        var reach = end;
        if (double.IsFinite(bar.Value) && double.IsFinite(bar.HalfWidth) && bar.HalfWidth > 0)
        {
            reach = scale.At(High(bar));
            yield return Tag.Of("path", Tag.Class("whisker"), Tag.At(
                "d", FormattableString.Invariant($"M{scale.At(bar.Value - bar.HalfWidth):0.##},{middle - 4:0.##}v8m0,-4H{reach:0.##}m0,-4v8")));
        }
        yield return Svg.Text(reach + 8, middle + 5, bar.Text);
    }
}
