using GovGrid.Simulation.Statistics;

namespace GovGrid.Simulation.Queueing;

/// <summary>
/// M/G/1: Poisson arrivals, any law of service, one server. Pollaczek (1930), Mathematische Zeitschrift 32; Khinchin (1932); Gross et al.
/// (2008), Fundamentals of Queueing Theory, 4th ed., section 5.1. Times are in the unit of the service time.
/// </summary>
/// <param name="ArrivalRate">At least 0, below one by the mean service.</param>
/// <param name="MeanService">Above 0.</param>
/// <param name="ServiceVariance">At least 0.</param>
/// <exception cref="ArgumentException">A number is out of its range; the queue would grow without end.</exception>
public sealed record PollaczekKhinchine(double ArrivalRate, double MeanService, double ServiceVariance)
{
    /// <summary>The share of time that the server works, and of arrivals that wait.</summary>
    public double Utilization { get; } = Require.NotNegative(ArrivalRate) * Require.Positive(MeanService) < 1
        ? ArrivalRate * MeanService
        : throw new ArgumentException("The queue grows without end.", nameof(ArrivalRate));

    /// <summary>Mean wait, Wq.</summary>
    public double MeanWait { get; } =
        ArrivalRate * (Require.NotNegative(ServiceVariance) + MeanService * MeanService) / (2 * (1 - ArrivalRate * MeanService));

    /// <summary>Mean time from arrival to end of service, W.</summary>
    public double MeanTimeInSystem => MeanWait + MeanService;

    /// <summary>Mean number that wait, Lq.</summary>
    public double MeanQueue => ArrivalRate * MeanWait;

    /// <summary>Mean number that wait or are served, L.</summary>
    public double MeanInSystem => ArrivalRate * MeanTimeInSystem;
}
