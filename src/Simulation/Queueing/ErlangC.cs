using GovGrid.Simulation.Statistics;

namespace GovGrid.Simulation.Queueing;

/// <summary>
/// M/M/c: Poisson arrivals, exponential service, c servers, all wait in one line. Erlang (1917); Gross, Shortle, Thompson and Harris
/// (2008), Fundamentals of Queueing Theory, 4th ed., section 2.3. Times are in the unit of the rates.
/// </summary>
/// <param name="ArrivalRate">At least 0 and below what all servers do.</param>
/// <param name="ServiceRate">Of one server, above 0.</param>
/// <param name="Servers">At least 1.</param>
/// <exception cref="ArgumentException">A number is out of its range; the queue would grow without end.</exception>
public sealed record ErlangC(double ArrivalRate, double ServiceRate, int Servers)
{
    /// <summary>Arrivals in a unit of time.</summary>
    public double ArrivalRate { get; } = Require.NotNegative(ArrivalRate);

    /// <summary>What one server does in a unit of time.</summary>
    public double ServiceRate { get; } = Require.Positive(ServiceRate);

    /// <summary>Servers.</summary>
    public int Servers { get; } = Require.AtLeast(Servers, 1);

    /// <summary>The share of arrivals that wait.</summary>
    public double ProbabilityOfWait { get; } = WaitOf(ArrivalRate / ServiceRate, Servers);

    /// <summary>The share of time that a server works.</summary>
    public double Utilization => ArrivalRate / (Servers * ServiceRate);

    /// <summary>Mean wait, Wq, of all arrivals.</summary>
    public double MeanWait => ProbabilityOfWait / Spare;

    /// <summary>Mean time from arrival to end of service, W.</summary>
    public double MeanTimeInSystem => MeanWait + 1 / ServiceRate;

    /// <summary>Mean number that wait, Lq: Little (1961), Operations Research 9(3).</summary>
    public double MeanQueue => ArrivalRate * MeanWait;

    /// <summary>Mean number that wait or are served, L.</summary>
    public double MeanInSystem => ArrivalRate * MeanTimeInSystem;

    /// <summary>The share of arrivals that wait longer than a time, first come first served.</summary>
    /// <param name="time">At least 0.</param>
    /// <exception cref="ArgumentException">The time is below 0.</exception>
    public double WaitsLongerThan(double time) => ProbabilityOfWait * Math.Exp(-Spare * Require.NotNegative(time));

    /// <summary>The wait that a share of arrivals does not exceed, first come first served; 0 where so many do not wait.</summary>
    /// <param name="share">Above 0 and below 1.</param>
    /// <exception cref="ArgumentException">The share is out of its range.</exception>
    public double WaitQuantile(double share)
    {
        var beyond = 1 - Require.Share(share);
        return beyond < ProbabilityOfWait ? Math.Log(ProbabilityOfWait / beyond) / Spare : 0;
    }

    /// <summary>The fewest servers with whom at most a share of arrivals waits.</summary>
    /// <param name="arrivalRate">At least 0.</param>
    /// <param name="serviceRate">Of one server, above 0.</param>
    /// <param name="probabilityOfWait">Above 0 and below 1.</param>
    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    public static int MinimumServers(double arrivalRate, double serviceRate, double probabilityOfWait)
    {
        var load = Require.NotNegative(arrivalRate) / Require.Positive(serviceRate);
        Require.Share(probabilityOfWait);
        return 1 + ErlangB.Recursion(load).Skip(1)
            .Select((blocking, index) => index + 1 > load ? WaitOf(load, index + 1, blocking) : 1)
            .TakeWhile(waits => waits > probabilityOfWait)
            .Count();
    }

    private double Spare => Servers * ServiceRate - ArrivalRate;

    private static double WaitOf(double load, int servers) => load < servers
        ? WaitOf(load, servers, new ErlangB(load, servers).Blocking)
        : throw new ArgumentException($"The queue grows without end: {servers} servers for a load of {load}.", nameof(load));

    private static double WaitOf(double load, int servers, double blocking) => servers * blocking / (servers - load + load * blocking);
}
