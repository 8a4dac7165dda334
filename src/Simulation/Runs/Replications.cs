using GovGrid.Live;
using GovGrid.Simulation.Scenarios;
using GovGrid.Simulation.States;
using GovGrid.Simulation.Virtual;

namespace GovGrid.Simulation.Runs;

/// <summary>
/// Lives a scenario several times, on threads of its own, never on the pool's. Each replication depends on the scenario and its number
/// alone, and results are kept by number, so nothing depends on how many threads there are.
/// </summary>
/// <param name="scenario">The scenario.</param>
/// <param name="count">How many replications, at least 1.</param>
public sealed class Replications(Scenario scenario, int count)
{
    private readonly ReplicationResult?[] results = new ReplicationResult?[count];
    private readonly double[] passed = new double[count];
    private int next;

    /// <summary>What runs them.</summary>
    public RunHost Host { get; init; }

    /// <summary>How many at a time; all processors but one when left out, and at least 1.</summary>
    public int Threads { get; init; } = OwnThreads.Default;

    /// <summary>Says how a replication is to be witnessed besides; null for none.</summary>
    public Func<int, Func<IVirtualHost, ITownObserver>?>? Witness { get; init; }

    /// <summary>Says who is given the town as it stands at the end of a replication; null for nobody.</summary>
    public Func<int, Action<TownState>?>? Keep { get; init; }

    /// <summary>The share that is done of all, 0 to 1.</summary>
    public double Passed => passed.Sum() / count;

    /// <summary>What is done so far, by number.</summary>
    public IReadOnlyList<ReplicationResult> Done => [.. results.OfType<ReplicationResult>()];

    /// <summary>Runs them all; what is done when it is stopped stays.</summary>
    /// <param name="stop">Ends it early.</param>
    public Task Run(CancellationToken stop = default) => OwnThreads.Run(Math.Min(Threads, count), () => Work(stop));

    private void Work(CancellationToken stop)
    {
        for (var number = Interlocked.Increment(ref next) - 1; number < count && !stop.IsCancellationRequested; number = Interlocked.Increment(ref next) - 1)
        {
            var (own, replication) = (number, new Replication(scenario, number)
            {
                Host = Host,
                Witness = Witness?.Invoke(number),
                Keep = Keep?.Invoke(number),
                Progress = new Share(passed, number),
            });
            try
            {
                results[own] = replication.Run(stop).GetAwaiter().GetResult();
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch
            {
                Interlocked.Exchange(ref next, count); // what fails once is told now, and not after all the others
                throw;
            }
        }
    }

    private sealed class Share(double[] passed, int number) : IProgress<double>
    {
        public void Report(double value) => passed[number] = value;
    }
}
