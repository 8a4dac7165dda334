using System.Diagnostics;
using System.Globalization;
using GovGrid.Bench.Simulation.Bare;
using GovGrid.Simulation.Runs;
using GovGrid.Simulation.Scenarios;

namespace GovGrid.Bench.Simulation;

/// <summary>How much faster two cores are than one: replications of the small reference model by the grains, beside the bare loop's in the same run.</summary>
internal sealed class ReplicationsCase : ICase
{
    private const int WarmUps = 10; // until the compiler has seen enough
    private const int Count = 24; // long enough that memory has been got from the system
    private const int Rounds = 3;
    private const double Days = 50;
    private const double Wanted = 0.9; // of the bare loop's speed-up

    public string Name => "replications";

    public async Task<IReadOnlyList<Row>> Run(Action<string> say)
    {
        var scenario = ReferenceScenario.Load("small", Days);
        for (var warmUp = 0; warmUp < WarmUps; warmUp++) await Live(scenario, threads: 2);
        var (bare, grains) = (new List<double>(), new List<double>());
        for (var round = 1; round <= Rounds; round++)
        {
            bare.Add(Loop(threads: 1) / Loop(threads: 2));
            grains.Add(await Live(scenario, threads: 1) / await Live(scenario, threads: 2));
            say(string.Create(CultureInfo.InvariantCulture, $"round {round} of {Rounds}: two threads are {bare[^1]:0.00} times one by the bare loop, {grains[^1]:0.00} times by the grains"));
        }
        var (reference, value) = (Median.Of(bare), Median.Of(grains));
        return [new(Name, "speed-up of two threads", "", value, "bare loop", reference), new(Name, "share of the bare loop's", "", value / reference, "stated limit", Wanted)];
    }

    // Long enough that starting threads is nothing beside it.
    private static double Loop(int threads)
    {
        var watch = Stopwatch.StartNew();
        Parallel.For(0, 40 * Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, seed => new BareLoop(BareSize.Small, (ulong)seed).Run());
        return watch.Elapsed.TotalSeconds;
    }

    private static async Task<double> Live(Scenario scenario, int threads)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        await new Replications(scenario, Count) { Threads = threads }.Run();
        return watch.Elapsed.TotalSeconds;
    }
}
