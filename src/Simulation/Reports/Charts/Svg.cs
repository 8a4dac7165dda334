using System.Xml.Linq;
using GovGrid.Simulation.Reports.Html;

namespace GovGrid.Simulation.Reports.Charts;

/// <summary>Parts that drawings share. A drawing is 960 wide and as wide as its page lets it.</summary>
internal static class Svg
{
    /// <summary>Width of every drawing.</summary>
    public const double Width = 960;

    /// <summary>A drawing, as one picture with a text for who cannot see it.</summary>
    public static XElement Picture(double height, string alt, params object?[] content) =>
        Tag.Of("svg", Tag.At("viewBox", $"0 0 {Tag.Number(Width)} {Tag.Number(height)}"), Tag.At("role", "img"), Tag.At("aria-label", alt), content);

    /// <summary>A text.</summary>
    /// <param name="x">Where.</param>
    /// <param name="y">Where its line stands.</param>
    /// <param name="text">What.</param>
    /// <param name="anchor">Which end is at <paramref name="x"/>: start, middle or end.</param>
    /// <param name="look">Class of its look.</param>
    public static XElement Text(double x, double y, string text, string anchor = "start", string look = "label") =>
        Tag.Of("text", Tag.At("x", x), Tag.At("y", y), Tag.At("text-anchor", anchor), Tag.Class(look), text);

    /// <summary>A line.</summary>
    public static XElement Line(double x1, double y1, double x2, double y2, string look) =>
        Tag.Of("line", Tag.At("x1", x1), Tag.At("y1", y1), Tag.At("x2", x2), Tag.At("y2", y2), Tag.Class(look));

    /// <summary>A rectangle.</summary>
    public static XElement Box(double x, double y, double width, double height, string look, params object?[] content) =>
        Tag.Of("rect", Tag.At("x", x), Tag.At("y", y), Tag.At("width", Math.Max(0, width)), Tag.At("height", height), Tag.Class(look), content);

    /// <summary>Places as the points of a line or an area.</summary>
    public static string Points(IEnumerable<(double X, double Y)> places) => string.Join(' ', places.Select(place => $"{Tag.Number(place.X)},{Tag.Number(place.Y)}"));
}
