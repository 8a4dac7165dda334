using System.Xml.Linq;
using GovGrid.Simulation.Reports.Html;

namespace GovGrid.Simulation.Reports.Charts;

/// <summary>A point of a <see cref="ScatterChart"/>.</summary>
/// <param name="X">Its place from left to right.</param>
/// <param name="Y">Its mean upwards.</param>
/// <param name="HalfWidth">Half-width of the mean's interval; not a number for none.</param>
/// <param name="Label">What is written beside it; empty for nothing.</param>
/// <param name="Chosen">Whether it stands out.</param>
internal sealed record ScatterPoint(double X, double Y, double HalfWidth, string Label, bool Chosen = false);

/// <summary>Points by two figures, such as staff against time, with the intervals of the upward one.</summary>
/// <param name="Points">The points; those without a mean are left out.</param>
/// <param name="AlongUnit">What the bottom counts.</param>
/// <param name="UpwardUnit">What the upward scale counts.</param>
/// <param name="AlongFormat">How a value of the bottom is written.</param>
/// <param name="UpwardFormat">How a value of the upward scale is written.</param>
internal sealed record ScatterChart(
    IReadOnlyList<ScatterPoint> Points, string AlongUnit, string UpwardUnit, Func<double, string> AlongFormat, Func<double, string> UpwardFormat)
{
    private const double Left = 70, Right = 60, Top = 34, Bottom = 50, Height = 380;

    /// <summary>Draws them.</summary>
    /// <param name="alt">The text for who cannot see them.</param>
    public XElement Draw(string alt)
    {
        var seen = Points.Where(point => double.IsFinite(point.X) && double.IsFinite(point.Y)).ToArray();
        var x = Scale.Round(seen.Select(point => point.X).DefaultIfEmpty(0).Min(), seen.Select(point => point.X).DefaultIfEmpty(1).Max(), Left, Svg.Width - Right);
        var y = Scale.Round(
            seen.Select(point => point.Y - Half(point)).DefaultIfEmpty(0).Min(), seen.Select(point => point.Y + Half(point)).DefaultIfEmpty(1).Max(), Height - Bottom, Top);
        var frame = new Frame(x, y);
        return Svg.Picture(
            Height, alt,
            frame.Upward(UpwardFormat, UpwardUnit),
            frame.Along(x.Ticks().Select(tick => (tick, AlongFormat(tick))), AlongUnit),
            seen.Select(point => Drawn(point, frame, x, y)));
    }

    private static double Half(ScatterPoint point) => double.IsFinite(point.HalfWidth) ? point.HalfWidth : 0;

    private static IEnumerable<XElement> Drawn(ScatterPoint point, Frame frame, Scale x, Scale y)
    {
        if (Half(point) > 0) yield return frame.Whisker(point.X, point.Y - point.HalfWidth, point.Y + point.HalfWidth);
        yield return Tag.Of("circle", Tag.Class(point.Chosen ? "dot chosen" : "dot"), Tag.At("cx", x.At(point.X)), Tag.At("cy", y.At(point.Y)), Tag.At("r", point.Chosen ? 7.0 : 4.5));
        if (point.Label.Length > 0) yield return Svg.Text(x.At(point.X) + 9, y.At(point.Y) - 7, point.Label, "start", "detail");
    }
}
