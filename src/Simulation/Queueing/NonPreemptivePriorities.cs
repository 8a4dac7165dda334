using GovGrid.Simulation.Statistics;

namespace GovGrid.Simulation.Queueing;

/// <summary>
/// M/M/c with classes of priority that share one mean service, of which the higher is served first but never interrupts. Cobham (1954),
/// "Priority assignment in waiting line problems", Operations Research 2(1), eq. 7; Kella and Yechiali (1985), "Waiting times in the
/// non-preemptive priority M/M/c queue", Stochastic Models 1(2).
/// </summary>
public sealed record NonPreemptivePriorities
{
    /// <summary>Computes the mean waits.</summary>
    /// <param name="arrivalRates">Of each class, the highest priority first; at least one, each at least 0.</param>
    /// <param name="serviceRate">Of one server, above 0.</param>
    /// <param name="servers">At least 1.</param>
    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    public NonPreemptivePriorities(IReadOnlyList<double> arrivalRates, double serviceRate, int servers)
    {
        Require.Values(arrivalRates.Count, 1, nameof(arrivalRates));
        var capacity = Require.Positive(serviceRate) * Require.AtLeast(servers, 1);
        var all = arrivalRates.Sum(rate => Require.NotNegative(rate, nameof(arrivalRates)));
        ProbabilityOfWait = all < capacity ? new ErlangC(all, serviceRate, servers).ProbabilityOfWait : 1;

        var higher = 0.0;
        var waits = new double[arrivalRates.Count];
        for (var i = 0; i < waits.Length; i++)
        {
            var upto = higher + arrivalRates[i] / capacity;
            waits[i] = upto < 1 ? ProbabilityOfWait / capacity / ((1 - higher) * (1 - upto)) : double.PositiveInfinity;
            higher = upto;
        }
        MeanWaits = waits;
    }

    /// <summary>The share of arrivals, of any class, that find all servers busy; 1 where the load is more than all can do.</summary>
    public double ProbabilityOfWait { get; }

    /// <summary>
    /// Mean wait of each class; infinite from the class on that fills the servers, while those above it are still served.
    /// </summary>
    public IReadOnlyList<double> MeanWaits { get; }
}
