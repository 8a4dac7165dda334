using GovGrid.Simulation.Statistics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.RootFinding;

namespace GovGrid.Simulation.Queueing;

/// <summary>
/// Staffing by c = a + β√a: the load and a margin that grows with its root. Halfin and Whitt (1981), "Heavy-traffic limits for queues with
/// many exponential servers", Operations Research 29(3). An approximation for large loads; <see cref="ErlangC.MinimumServers"/> is exact.
/// </summary>
public static class SquareRootStaffing
{
    private const double SmallestShare = 1e-12;
    private const double LargestMargin = 8;

    /// <summary>The share of arrivals that wait in the limit: [1 + βΦ(β)/φ(β)]⁻¹, theorem 1.</summary>
    /// <param name="margin">β, above 0.</param>
    /// <exception cref="ArgumentException">The margin is not above 0.</exception>
    public static double ProbabilityOfWait(double margin) =>
        1 / (1 + Require.Positive(margin) * Normal.CDF(0, 1, margin) / Normal.PDF(0, 1, margin));

    /// <summary>The margin β with which a share of arrivals waits.</summary>
    /// <param name="probabilityOfWait">From 1e-12 to below 1.</param>
    /// <exception cref="ArgumentException">The share is out of its range.</exception>
    public static double Margin(double probabilityOfWait)
    {
        Require.AtLeast(Require.Share(probabilityOfWait), SmallestShare);
        return Brent.FindRoot(margin => ProbabilityOfWait(margin) - probabilityOfWait, SmallestShare, LargestMargin, 1e-12, 200);
    }

    /// <summary>Servers for a load with whom about a share of arrivals waits.</summary>
    /// <param name="load">Arrival rate by service rate, above 0.</param>
    /// <param name="probabilityOfWait">From 1e-12 to below 1.</param>
    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    public static int Servers(double load, double probabilityOfWait) =>
        (int)Math.Ceiling(Require.Positive(load) + Margin(probabilityOfWait) * Math.Sqrt(load));
}
