namespace GovGrid.Simulation.Statistics.Designs;

/// <summary>What a study changes, within bounds.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Low">The least.</param>
/// <param name="High">The largest, above the least.</param>
/// <param name="IsWhole">Only whole numbers, both bounds included, each as likely; the bounds are then whole.</param>
/// <exception cref="ArgumentException">A bound is not finite, not whole where it has to be, or the larger is not above.</exception>
public sealed record FactorRange(string Name, double Low, double High, bool IsWhole = false)
{
    /// <summary>The least.</summary>
    public double Low { get; } = !IsWhole || double.IsInteger(Low) ? Require.Finite(Low) : throw NotWhole(Name);

    /// <summary>The largest.</summary>
    public double High { get; } = !IsWhole || double.IsInteger(High)
        ? Low + Require.Positive(High - Low)
        : throw NotWhole(Name);

    /// <summary>The value at a share, above 0 and below 1, of the range.</summary>
    public double At(double share) => IsWhole ? Low + Math.Floor(share * (High - Low + 1)) : Low + share * (High - Low);

    private static ArgumentException NotWhole(string name) => new($"The factor {name} is whole, and a bound is not.", name);
}
