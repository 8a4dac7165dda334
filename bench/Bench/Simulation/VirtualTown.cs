using System.Diagnostics;
using GovGrid.Simulation.Live;
using GovGrid.Simulation.Virtual;
using GovGrid.Simulation.Virtual.Direct;
using GovGrid.Simulation.Virtual.Time;
using GovGrid.Testing;
using GovGrid.Towns.Loading;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovGrid.Bench.Simulation;

/// <summary>The reference town with its people, by direct calls on one thread.</summary>
internal static class VirtualTown
{
    // 2026-11-02, a Monday, 06:00 in the town: the change of shifts.
    private static readonly DateTimeOffset Start = new(2026, 11, 1, 22, 0, 0, TimeSpan.Zero);

    private static readonly string Folder = Repository.PathOf("towns", "ningwei");
    private static readonly TownDirectory Towns = TownDirectory.Load(Folder);

    /// <summary>Lets the town live from nothing.</summary>
    /// <param name="days">For how long.</param>
    /// <param name="demand">Times the assumed demand.</param>
    public static async Task<Life> Live(int days, double demand)
    {
        var (witness, simulated) = (new CountingWitness(), TellingWays(SimulatedTown.Load(Folder, Towns, factor: demand)));
        GC.Collect();
        var (allocated, processor, watch) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        await using var silo = new DirectSilo(Towns, new VirtualTime(Start), NullLoggerFactory.Instance);
        var living = new TownInVirtualTime(silo, simulated, witness, NullLoggerFactory.Instance);
        await silo.Run(Start.AddDays(days));
        var life = new Life(watch.Elapsed, Environment.CpuUsage.TotalTime - processor, GC.GetAllocatedBytesForCurrentThread() - allocated, witness.Incidents, witness.Events);
        var held = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive((silo, living));
        return life with { Held = held };
    }

    // As studies have it: a phone tells each way once, and no positions.
    private static SimulatedTown TellingWays(SimulatedTown town)
    {
        var workers = town.Assumed.Workers;
        return town with { Assumed = town.Assumed with { Workers = workers with { Patrol = workers.Patrol with { PositionEvery = null } } } };
    }
}
