namespace GovGrid.Simulation.Measures;

/// <summary>A number over time, averaged for each of the 168 hours of a week of the town's local time, Monday 00:00 first.</summary>
/// <param name="hours">Local hours.</param>
internal sealed class HourlyMeans(LocalHours hours)
{
    private readonly double[] integral = new double[LocalHours.PerWeek];
    private readonly double[] time = new double[LocalHours.PerWeek];
    private long last;
    private int number;

    /// <summary>From here on it counts.</summary>
    public void Count(long now)
    {
        Advance(now);
        Array.Clear(integral);
        Array.Clear(time);
    }

    /// <summary>The number changes.</summary>
    public void Change(long now, int by)
    {
        Advance(now);
        number += by;
    }

    /// <summary>Takes in the time up to an instant.</summary>
    public void Advance(long now)
    {
        while (last < now)
        {
            var end = Math.Min(now, last - last % TimeSpan.TicksPerHour + TimeSpan.TicksPerHour);
            var hour = hours.OfWeek(last);
            integral[hour] += (double)(end - last) * number;
            time[hour] += end - last;
            last = end;
        }
    }

    /// <summary>The mean in an hour of the week; not a number where that hour did not occur.</summary>
    public double this[int hour] => time[hour] > 0 ? integral[hour] / time[hour] : double.NaN;

    /// <summary>Begins at an instant.</summary>
    public void Begin(long now) => last = now;
}
