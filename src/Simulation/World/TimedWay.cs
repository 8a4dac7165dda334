using GovGrid.Common;

namespace GovGrid.Simulation.World;

/// <summary>A way through the town: points passed at even speed between two instants. Where somebody is, is worked out when asked.</summary>
internal sealed class TimedWay
{
    private readonly GeoPoint[] points;
    private double[]? metres; // from the start to each point, once somebody asks in between

    public TimedWay(DateTimeOffset start, DateTimeOffset end, params GeoPoint[] points) => (Start, End, this.points) = (start, end, points);

    public DateTimeOffset Start { get; }

    public DateTimeOffset End { get; }

    public GeoPoint First => points[0];
    public GeoPoint Last => points[^1];

    public double Metres => Measured[^1];

    /// <summary>Standing still.</summary>
    public static TimedWay At(GeoPoint point, DateTimeOffset time) => new(time, time, point);

    /// <summary>Where one is on the way; before it at its first point, after it at its last.</summary>
    public GeoPoint PointAt(DateTimeOffset time)
    {
        if (time >= End) return Last;
        if (time <= Start) return First;
        if (Metres <= 0) return Last;
        var gone = (time - Start) / (End - Start) * Metres;
        var (i, measured) = (1, Measured);
        while (measured[i] < gone) i++;
        return points[i - 1].Towards(points[i], (gone - measured[i - 1]) / (measured[i] - measured[i - 1]));
    }

    private double[] Measured
    {
        get
        {
            if (metres is not null) return metres;
            metres = new double[points.Length];
            for (var i = 1; i < points.Length; i++) metres[i] = metres[i - 1] + points[i - 1].MetresTo(points[i]);
            return metres;
        }
    }
}
