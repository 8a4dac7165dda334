using GovGrid.Common;

namespace GovGrid.Simulation.World;

/// <summary>A way through the town: points passed at even speed between two instants. Where somebody is, is worked out when asked.</summary>
internal sealed class TimedWay
{
    private readonly GeoPoint[]? points; // null for a straight way
    private double[]? metres; // from the start to each point, once somebody asks in between

    public TimedWay(DateTimeOffset start, DateTimeOffset end, params GeoPoint[] points)
        : this(start, end, points[0], points[^1])
    {
        if (points.Length > 2) this.points = points;
    }

    public TimedWay(DateTimeOffset start, DateTimeOffset end, GeoPoint first, GeoPoint last) => (Start, End, First, Last) = (start, end, first, last);

    public DateTimeOffset Start { get; }

    public DateTimeOffset End { get; }

    /// <summary>The points that it leads through, at least two.</summary>
    public IReadOnlyList<GeoPoint> Points => points ?? [First, Last];

    public GeoPoint First { get; }

    public GeoPoint Last { get; }

    public double Metres => points is null ? First.MetresTo(Last) : Measured(points)[^1];

    /// <summary>Standing still.</summary>
    public static TimedWay At(GeoPoint point, DateTimeOffset time) => new(time, time, point, point);

    /// <summary>Where one is on the way; before it at its first point, after it at its last.</summary>
    public GeoPoint PointAt(DateTimeOffset time)
    {
        if (time >= End) return Last;
        if (time <= Start) return First;
        var length = Metres;
        if (length <= 0) return Last;
        var gone = (time - Start) / (End - Start) * length;
        if (points is null) return First.Towards(Last, gone / length);
        var (i, measured) = (1, Measured(points));
        while (measured[i] < gone) i++;
        return points[i - 1].Towards(points[i], (gone - measured[i - 1]) / (measured[i] - measured[i - 1]));
    }

    private double[] Measured(GeoPoint[] way)
    {
        if (metres is not null) return metres;
        metres = new double[way.Length];
        for (var i = 1; i < way.Length; i++) metres[i] = metres[i - 1] + way[i - 1].MetresTo(way[i]);
        return metres;
    }
}
