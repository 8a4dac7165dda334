using System.Diagnostics;
using GovGrid.Simulation.Live;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Virtual;
using GovGrid.Simulation.World;
using GovGrid.Testing;
using GovGrid.Towns.Loading;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit.Abstractions;

namespace GovGrid.Day.Tests;

/// <summary>A month of the reference town with a storm in it, in any host of virtual time.</summary>
/// <param name="demand">Times the assumed demand.</param>
/// <param name="positionEvery">Minutes between two positions of a phone, which cost most of the calls; null where phones tell ways.</param>
/// <param name="output">Is told what each life took.</param>
internal sealed class Month(double demand, Law? positionEvery, ITestOutputHelper output)
{
    /// <summary>2026-11-02, a Monday, 06:00 in the town; the storm of its world.json comes on the 17th.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 1, 22, 0, 0, TimeSpan.Zero);

    /// <summary>The town.</summary>
    public static readonly TownDirectory Towns = TownDirectory.Load(Repository.PathOf("towns", "ningwei"));

    /// <summary>Lives it.</summary>
    /// <param name="name">What the host is called.</param>
    /// <param name="host">The host.</param>
    public async Task<(TownLog Log, WorldCounts Counts)> Live(string name, IVirtualHost host)
    {
        var (watch, log) = (Stopwatch.StartNew(), new TownLog());
        var town = SimulatedTown.Load(Repository.PathOf("towns", "ningwei"), Towns, factor: demand);
        var workers = town.Assumed.Workers;
        var asked = town with { Assumed = town.Assumed with { Workers = workers with { Patrol = workers.Patrol with { PositionEvery = positionEvery } } } };
        var living = new TownInVirtualTime(host, asked, log, NullLoggerFactory.Instance);
        await host.Run(Start.AddDays(30));
        output.WriteLine($"{name}: {log.Events.Count} events of incidents, {host.Time.Events} of virtual time, {watch.Elapsed.TotalSeconds:0.0} s");
        return (log, living.World.Counts);
    }
}
