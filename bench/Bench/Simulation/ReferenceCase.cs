using System.Diagnostics;
using System.Globalization;
using GovGrid.Bench.Simulation.Bare;
using GovGrid.Simulation.Runs;
using GovGrid.Simulation.Scenarios;

namespace GovGrid.Bench.Simulation;

/// <summary>
/// The reference dispatch model: the shipped grains, history and figures on, beside a bare loop of the same model in the same process, round by
/// round. Both from empty.
/// </summary>
/// <param name="name">Name of the scenario in bench/reference-dispatch.</param>
/// <param name="size">The bare loop's size.</param>
/// <param name="days">How long the grains live: long enough to be warm, short enough to wait for.</param>
/// <param name="wanted">How many times slower than the bare loop the grains may be.</param>
internal sealed class ReferenceCase(string name, BareSize size, double days, double wanted) : ICase
{
    private const int WarmUps = 20; // until the compiler has seen enough, on a machine that is shared
    private const int Rounds = 5;

    public string Name => name;

    public async Task<IReadOnlyList<Row>> Run(Action<string> say)
    {
        var scenario = ReferenceScenario.Load(name, days);
        var (bare, grains, allocated, events) = (new List<double>(), new List<double>(), new List<double>(), 0.0);
        for (var round = -WarmUps; round < Rounds; round++)
        {
            var (loop, lived) = (Loop((ulong)(round + WarmUps + 1)), await Live(scenario, round + WarmUps));
            if (round < 0) continue;
            bare.Add(loop);
            grains.Add(lived.Microseconds);
            allocated.Add(lived.Bytes);
            events = lived.Events;
            say(string.Create(CultureInfo.InvariantCulture, $"round {round + 1} of {Rounds}: bare {loop:0.000} µs, grains {lived.Microseconds:0.0} µs an incident"));
        }
        var (reference, value) = (Median.Of(bare), Median.Of(grains));
        return
        [
            new(Name, "time an incident", "µs", value, "bare loop", reference),
            new(Name, "times the bare loop", "", value / reference, "stated limit", wanted),
            new(Name, "incidents", "1/s", 1e6 / value, "bare loop", 1e6 / reference),
            new(Name, "allocated an incident", "bytes", Median.Of(allocated), "events an incident", events),
        ];
    }

    private double Loop(ulong seed)
    {
        var watch = Stopwatch.StartNew();
        var figures = new BareLoop(size, seed).Run();
        return watch.Elapsed.TotalMicroseconds / figures.Arrived;
    }

    private static async Task<(double Microseconds, double Bytes, double Events)> Live(Scenario scenario, int replication)
    {
        GC.Collect();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = await new Replication(scenario, replication).Run();
        var incidents = result.Figures["incidents.reported"];
        return (result.Seconds * 1e6 / incidents, (GC.GetAllocatedBytesForCurrentThread() - before) / incidents, result.Events / incidents);
    }
}
