namespace GovGrid.Bench.Simulation.Bare;

/// <summary>The figures of MODEL.md.</summary>
/// <param name="Arrived">Incidents that arrived.</param>
/// <param name="Closed">Incidents that were closed.</param>
/// <param name="MeanResponse">Mean minutes from arrival to on scene, of those reached.</param>
/// <param name="MeanWait">Minutes from the end of triage to a worker being sent, by those reached.</param>
/// <param name="MeanTotal">Mean minutes from arrival to closed, of those closed.</param>
/// <param name="Busy">Minutes of workers travelling and on site, over finished jobs.</param>
/// <param name="Kilometres">Driven, over workers sent.</param>
internal sealed record BareFigures(int Arrived, int Closed, double MeanResponse, double MeanWait, double MeanTotal, double Busy, double Kilometres)
{
    /// <summary>The largest difference of a figure from another run's, relative to that.</summary>
    public double Difference(BareFigures other) => All.Zip(other.All, (mine, its) => Math.Abs(mine - its) / its).Max();

    private double[] All => [Arrived, Closed, MeanResponse, MeanWait, MeanTotal, Busy, Kilometres];
}
