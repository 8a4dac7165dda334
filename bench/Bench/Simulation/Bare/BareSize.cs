namespace GovGrid.Bench.Simulation.Bare;

/// <summary>A size of the reference model.</summary>
/// <param name="Demand">Times the model's demand.</param>
/// <param name="Workers">How many workers.</param>
/// <param name="Days">For how long.</param>
internal sealed record BareSize(double Demand, int Workers, double Days)
{
    public static BareSize Small { get; } = new(1, 43, 200);

    public static BareSize Big { get; } = new(100, 430, 200);

    /// <summary>For the pre-drawn incidents, until all but the last are closed.</summary>
    public static BareSize Trace { get; } = new(100, 315, 10);
}
