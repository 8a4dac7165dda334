using System.Globalization;
using System.Xml.Linq;
using GovGrid.Simulation.Reports.Html;

namespace GovGrid.Simulation.Reports.Charts;

/// <summary>Values in rows and columns, the darker the higher; each is written in its cell too, so that colour never tells alone.</summary>
/// <param name="Rows">Labels of the rows.</param>
/// <param name="Columns">Labels of the columns.</param>
/// <param name="Values">The values by row, then column; not a number for none.</param>
/// <param name="Format">How a value is written in its cell: a few characters.</param>
internal sealed record HeatMap(IReadOnlyList<string> Rows, IReadOnlyList<string> Columns, IReadOnlyList<double> Values, Func<double, string> Format)
{
    private const double Left = 112, Top = 26, High = 34;

    // Single-hued and even in lightness, so that it is told apart by everyone and in grey.
    private static readonly (int Red, int Green, int Blue) Light = (236, 244, 251), Dark = (8, 64, 129);

    // The darkest is for the top twentieth, or one odd value would leave all others pale.
    private const double DarkFrom = 0.95;

    // From here on white is easier to read than ink.
    private const double LightOnDark = 0.62;

    /// <summary>Draws it.</summary>
    /// <param name="alt">The text for who cannot see it.</param>
    public XElement Draw(string alt)
    {
        var wide = (Svg.Width - Left) / Columns.Count;
        var shade = Shade();
        return Svg.Picture(
            Top + Rows.Count * High + 4, alt,
            Columns.Select((label, column) => Svg.Text(Left + (column + 0.5) * wide, Top - 9, label, "middle")),
            Rows.Select((label, row) => Svg.Text(Left - 10, Top + row * High + 22, label, "end")),
            Values.Select((value, i) => Cell(value, Left + i % Columns.Count * wide, Top + i / Columns.Count * High, wide, shade)));
    }

    private Scale Shade()
    {
        var seen = Values.Where(double.IsFinite).Order().ToArray();
        if (seen.Length == 0) return new Scale(0, 1, 0, 1);
        var most = seen[(int)(DarkFrom * (seen.Length - 1))];
        return new Scale(seen[0], most > seen[0] ? most : seen[0] + 1, 0, 1);
    }

    private XElement Cell(double value, double x, double y, double wide, Scale shade)
    {
        var depth = double.IsFinite(value) ? shade.At(value) : 0;
        var colour = double.IsFinite(value) ? Between(depth) : "#ffffff";
        return Tag.Of(
            "g",
            Svg.Box(x + 1, y + 1, wide - 2, High - 2, "cell", Tag.At("fill", colour)),
            Svg.Text(x + wide / 2, y + 22, Format(value), "middle", depth > LightOnDark ? "number on" : "number"));
    }

    private static string Between(double depth) => string.Create(
        CultureInfo.InvariantCulture, $"#{Mix(Light.Red, Dark.Red, depth):x2}{Mix(Light.Green, Dark.Green, depth):x2}{Mix(Light.Blue, Dark.Blue, depth):x2}");

    private static int Mix(int light, int dark, double depth) => (int)Math.Round(light + (dark - light) * depth);
}
