using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.Demand;

/// <summary>Arrivals within an hour.</summary>
internal static class ArrivalTimes
{
    /// <summary>Exponential gaps: a Poisson process of a rate per hour.</summary>
    public static List<TimeSpan> Of(Xoshiro256 stream, double perHour)
    {
        var times = new List<TimeSpan>();
        if (perHour <= 0) return times;
        for (var hours = -Math.Log(stream.Uniform()) / perHour; hours < 1; hours -= Math.Log(stream.Uniform()) / perHour)
            times.Add(TimeSpan.FromTicks((long)(hours * TimeSpan.TicksPerHour)));
        return times;
    }
}
