using GovGrid.Simulation.Statistics;

namespace GovGrid.Simulation.Queueing;

/// <summary>
/// M/M/c+M: as <see cref="ErlangC"/>, but who waits gives up after an exponential patience, so that any load has a steady state. Palm
/// (1957), "Research on telephone traffic carried by full availability groups", Tele 1; Mandelbaum and Zeltyn (2007), "Service engineering
/// in action: the Palm/Erlang-A queue". The states are summed outwards from that of all servers busy and nobody waiting; the time grows
/// with servers and queue.
/// </summary>
public sealed record ErlangA
{
    // Sums are scaled down before they overflow; a term below this share of the sum, and all after it, change nothing.
    private const double Huge = 1e200;
    private const double Negligible = 1e-18;

    /// <summary>Computes the steady state.</summary>
    /// <param name="arrivalRate">Above 0.</param>
    /// <param name="serviceRate">Of one server, above 0.</param>
    /// <param name="servers">At least 1.</param>
    /// <param name="abandonmentRate">One by the mean patience, above 0.</param>
    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    public ErlangA(double arrivalRate, double serviceRate, int servers, double abandonmentRate)
    {
        Require.Positive(arrivalRate);
        Require.Positive(serviceRate);
        Require.AtLeast(servers, 1);
        Require.Positive(abandonmentRate);

        var fewer = 1 / new ErlangB(arrivalRate / serviceRate, servers).Blocking - 1;
        var (term, busy, waiting) = (1.0, 1.0, 0.0);
        for (var queue = 1; ; queue++)
        {
            var ratio = arrivalRate / (servers * serviceRate + queue * abandonmentRate);
            term *= ratio;
            busy += term;
            waiting += queue * term;
            if (ratio < 1 && queue * term < waiting * Negligible) break;
            if (busy > Huge) (term, busy, waiting, fewer) = (term / Huge, busy / Huge, waiting / Huge, fewer / Huge);
        }
        ProbabilityOfWait = busy / (fewer + busy);
        MeanQueue = waiting / (fewer + busy);
        MeanWait = MeanQueue / arrivalRate;
        ProbabilityOfAbandonment = abandonmentRate * MeanWait;
        Utilization = arrivalRate * (1 - ProbabilityOfAbandonment) / (servers * serviceRate);
    }

    /// <summary>The share of arrivals that find all servers busy.</summary>
    public double ProbabilityOfWait { get; }

    /// <summary>The share of arrivals that give up.</summary>
    public double ProbabilityOfAbandonment { get; }

    /// <summary>Mean wait of all arrivals, until service or until they give up.</summary>
    public double MeanWait { get; }

    /// <summary>Mean number that wait.</summary>
    public double MeanQueue { get; }

    /// <summary>The share of time that a server works.</summary>
    public double Utilization { get; }
}
