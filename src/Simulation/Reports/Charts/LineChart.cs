using System.Xml.Linq;
using GovGrid.Simulation.Reports.Html;

namespace GovGrid.Simulation.Reports.Charts;

/// <summary>A line of means with a band of their intervals; it is broken where there is no mean.</summary>
/// <param name="Points">The means, by place.</param>
/// <param name="Unit">What they count.</param>
/// <param name="Format">How a value is written.</param>
internal sealed record LineChart(IReadOnlyList<EstimatePoint> Points, string Unit, Func<double, string> Format)
{
    private const double Left = 70, Right = 20, Top = 34, Bottom = 30, BottomWithUnit = 50;

    // A few hours with a single odd matter would flatten all others: their bands are cut, and their means marked at the upper edge.
    private const double HighestBand = 1.6, Usual = 0.95, AboveUsual = 2;

    /// <summary>Places along the bottom with their labels; the points' own when empty.</summary>
    public IReadOnlyList<(double X, string Label)> Marks { get; init; } = [];

    /// <summary>What the bottom counts; empty for nothing.</summary>
    public string AlongUnit { get; init; } = "";

    /// <summary>Whether each value holds from its place to one further on, as of an hour; else it holds at its place.</summary>
    public bool Stepped { get; init; }

    /// <summary>Whether each mean is marked with its interval besides.</summary>
    public bool Marked { get; init; }

    /// <summary>Least value of the upward scale; not a number to take it from the points.</summary>
    public double Least { get; init; }

    /// <summary>Most value of the upward scale; not a number to take it from the points.</summary>
    public double Most { get; init; } = double.NaN;

    /// <summary>Height of the drawing.</summary>
    public double Height { get; init; } = 260;

    /// <summary>Draws it.</summary>
    /// <param name="alt">The text for who cannot see it.</param>
    public XElement Draw(string alt)
    {
        var x = Along();
        var y = Upward();
        var frame = new Frame(x, y);
        var marks = Marks.Count > 0 ? Marks : [.. Points.Select(point => (point.X, Label: point.X.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)))];
        return Svg.Picture(Height, alt, frame.Upward(Format, Unit), frame.Along(marks, AlongUnit), Runs().Select(run => Drawn(run, x, y)), Beyond(x, y), Marked ? Whiskers(frame, x, y) : null);
    }

    private Scale Along()
    {
        if (Points.Count == 0) return new Scale(0, 1, Left, Svg.Width - Right);
        var (first, last) = (Points[0].X, Points[^1].X + (Stepped ? 1 : 0));
        var room = Marked ? Math.Max(last - first, 1) * 0.04 : 0;
        return new Scale(first - room, Math.Max(last, first + (Marked ? 0 : 1)) + room, Left, Svg.Width - Right);
    }

    private Scale Upward()
    {
        var seen = Points.Where(point => double.IsFinite(point.Mean)).ToArray();
        var least = double.IsNaN(Least) ? seen.Select(point => point.Low).DefaultIfEmpty(0).Min() : Least;
        var most = double.IsNaN(Most) ? Highest(seen) : Most;
        return Scale.Round(least, most, Height - (AlongUnit.Length > 0 ? BottomWithUnit : Bottom), Top);
    }

    private static double Highest(EstimatePoint[] seen)
    {
        if (seen.Length == 0) return 1;
        double[] means = [.. seen.Select(point => point.Mean).Order()];
        var mean = Math.Min(means[^1], AboveUsual * means[(int)(Usual * (means.Length - 1))]);
        return Math.Min(seen.Max(point => point.High), HighestBand * (mean > 0 ? mean : means[^1]));
    }

    private IEnumerable<List<EstimatePoint>> Runs()
    {
        var run = new List<EstimatePoint>();
        foreach (var point in Points)
        {
            if (double.IsFinite(point.Mean))
            {
                run.Add(point);
                continue;
            }
            if (run.Count > 0) yield return run;
            run = [];
        }
        if (run.Count > 0) yield return run;
    }

    private IEnumerable<XElement> Drawn(List<EstimatePoint> run, Scale x, Scale y)
    {
        List<EstimatePoint> corners = Stepped ? [.. run.SelectMany(point => new[] { point, point with { X = point.X + 1 } })] : run;
        var (upper, lower) = (corners.Select(point => (x.At(point.X), y.At(point.High))), corners.Select(point => (x.At(point.X), y.At(point.Low))).Reverse());
        yield return Tag.Of("polygon", Tag.Class("band"), Tag.At("points", Svg.Points(upper.Concat(lower))));
        yield return Tag.Of("polyline", Tag.Class("line"), Tag.At("points", Svg.Points(corners.Select(point => (x.At(point.X), y.At(point.Mean))))));
        if (corners.Count == 1) yield return Dot(corners[0], x, y);
    }

    private IEnumerable<XElement> Beyond(Scale x, Scale y) => Points.Where(point => point.Mean > y.Most).Select(point => Tag.Of(
        "path", Tag.Class("beyond"), Tag.At("d", FormattableString.Invariant($"M{x.At(point.X + (Stepped ? 0.5 : 0)):0.##},{y.To - 9:0.##}l5,8h-10z"))));

    private IEnumerable<XElement> Whiskers(Frame frame, Scale x, Scale y) => Points.Where(point => double.IsFinite(point.Mean)).SelectMany(point => new[]
    {
        frame.Whisker(point.X, point.Low, point.High),
        Dot(point, x, y),
    });

    private static XElement Dot(EstimatePoint point, Scale x, Scale y) =>
        Tag.Of("circle", Tag.Class("dot"), Tag.At("cx", x.At(point.X)), Tag.At("cy", y.At(point.Mean)), Tag.At("r", 3.5));
}
