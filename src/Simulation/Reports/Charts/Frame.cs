using System.Xml.Linq;
using GovGrid.Simulation.Reports.Html;

namespace GovGrid.Simulation.Reports.Charts;

/// <summary>Axes of a chart whose values grow upwards.</summary>
/// <param name="x">The scale from left to right.</param>
/// <param name="y">The scale from bottom to top.</param>
internal sealed class Frame(Scale x, Scale y)
{
    private const double AboveAxis = 8;

    /// <summary>Lines across at the ticks of the upward scale, with their values and what they count.</summary>
    public IEnumerable<XElement> Upward(Func<double, string> format, string unit)
    {
        foreach (var tick in y.Ticks())
        {
            yield return Svg.Line(x.From, y.At(tick), x.To, y.At(tick), "grid");
            yield return Svg.Text(x.From - 8, y.At(tick) + 4, format(tick), "end");
        }
        yield return Svg.Text(x.From - 8, y.To - 2 * AboveAxis, unit, "start", "unit");
    }

    /// <summary>Marks along the bottom.</summary>
    public IEnumerable<XElement> Along(IEnumerable<(double X, string Label)> marks, string unit = "")
    {
        foreach (var (at, label) in marks)
        {
            yield return Svg.Line(x.At(at), y.To, x.At(at), y.From + 5, "grid");
            if (label.Length > 0) yield return Svg.Text(x.At(at), y.From + 20, label, "middle");
        }
        yield return Svg.Line(x.From, y.From, x.To, y.From, "axis");
        if (unit.Length > 0) yield return Svg.Text(x.To, y.From + 40, unit, "end", "unit");
    }

    /// <summary>A mark of how sure a value is, upright.</summary>
    public XElement Whisker(double at, double low, double high) => Tag.Of("path", Tag.Class("whisker"), Tag.At(
        "d", FormattableString.Invariant($"M{x.At(at) - 4:0.##},{y.At(low):0.##}h8m-4,0V{y.At(high):0.##}m-4,0h8")));
}
