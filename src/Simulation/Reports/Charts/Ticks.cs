namespace GovGrid.Simulation.Reports.Charts;

/// <summary>Round values for axes: 1, 2 or 5 times a power of ten apart.</summary>
internal static class Ticks
{
    private const int Wanted = 5;

    /// <summary>How far apart they are between two values.</summary>
    public static double Step(double least, double most)
    {
        var rough = (most - least) / Wanted;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return power * ((rough / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 });
    }

    /// <summary>The round values between two values, both included.</summary>
    public static IReadOnlyList<double> Between(double least, double most)
    {
        var step = Step(least, most);
        var first = Math.Ceiling(least / step - 1e-9);
        return [.. Enumerable.Range(0, (int)Math.Floor(most / step + 1e-9) - (int)first + 1).Select(i => (first + i) * step)];
    }
}
