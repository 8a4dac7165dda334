using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.Demand;

/// <summary>Arrivals within an hour, one after the other: exponential gaps, a Poisson process. A mutable struct, as its stream is.</summary>
/// <param name="stream">Chance.</param>
/// <param name="perHour">The rate.</param>
internal struct Arrivals(Xoshiro256 stream, double perHour)
{
    private Xoshiro256 stream = stream;
    private double hours;

    /// <summary>How many there were so far.</summary>
    public int Count { get; private set; }

    /// <summary>The next, if there is one.</summary>
    /// <param name="after">How long after the hour's beginning.</param>
    public bool Next(out TimeSpan after)
    {
        after = default;
        if (perHour <= 0) return false;
        hours -= Math.Log(stream.Uniform()) / perHour;
        if (hours >= 1) return false;
        after = TimeSpan.FromTicks((long)(hours * TimeSpan.TicksPerHour));
        Count++;
        return true;
    }
}
