namespace GovGrid.Simulation.Randomness;

/// <summary>Small draws that many need.</summary>
public static class Picking
{
    /// <summary>One of a list that is not empty, each as likely.</summary>
    public static T OneOf<T>(this ref Xoshiro256 stream, IReadOnlyList<T> items) => items[stream.Below(items.Count)];

    /// <summary>A duration from a law in minutes, rounded once to ticks.</summary>
    public static TimeSpan Minutes(this ref Xoshiro256 stream, Law law) => TimeSpan.FromTicks((long)(law.Sample(ref stream) * TimeSpan.TicksPerMinute));
}
