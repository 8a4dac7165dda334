using GovGrid.Common;

namespace GovGrid.Simulation.World;

/// <summary>A way through the town: points passed at even speed between two instants. Where somebody is, is worked out when asked.</summary>
internal sealed class TimedWay
{
    private readonly GeoPoint[] points;
    private readonly double[] metres; // from the start to each point

    public TimedWay(DateTimeOffset start, DateTimeOffset end, params GeoPoint[] points)
    {
        (Start, End, this.points) = (start, end, points);
        metres = new double[points.Length];
        for (var i = 1; i < points.Length; i++) metres[i] = metres[i - 1] + points[i - 1].MetresTo(points[i]);
    }

    public DateTimeOffset Start { get; }

    public DateTimeOffset End { get; }

    public IReadOnlyList<GeoPoint> Points => points;

    public GeoPoint First => points[0];
    public GeoPoint Last => points[^1];

    public double Metres => metres[^1];

    /// <summary>Standing still.</summary>
    public static TimedWay At(GeoPoint point, DateTimeOffset time) => new(time, time, point);

    /// <summary>Where one is on the way; before it at its first point, after it at its last.</summary>
    public GeoPoint PointAt(DateTimeOffset time)
    {
        if (time >= End || Metres <= 0) return Last;
        if (time <= Start) return points[0];
        var gone = (time - Start) / (End - Start) * Metres;
        var i = 1;
        while (metres[i] < gone) i++;
        return points[i - 1].Towards(points[i], (gone - metres[i - 1]) / (metres[i] - metres[i - 1]));
    }
}
