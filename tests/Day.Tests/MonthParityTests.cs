using System.Diagnostics;
using GovGrid.Simulation.Live;
using GovGrid.Simulation.Virtual;
using GovGrid.Simulation.Virtual.Direct;
using GovGrid.Simulation.Virtual.Hosted;
using GovGrid.Simulation.Virtual.Messages;
using GovGrid.Simulation.Virtual.Time;
using GovGrid.Testing;
using GovGrid.Towns.Loading;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit.Abstractions;

namespace GovGrid.Day.Tests;

/// <summary>The reference town at its own demand over a month with a storm in it, in each host of virtual time.</summary>
public class MonthParityTests(ITestOutputHelper output)
{
    // 2026-11-02, a Monday, 06:00 in the town; the storm of its world.json comes on the 17th.
    private static readonly DateTimeOffset Start = new(2026, 11, 1, 22, 0, 0, TimeSpan.Zero);

    private static readonly TownDirectory Towns = TownDirectory.Load(Repository.PathOf("towns", "ningwei"));

    [Fact]
    public async Task Thirty_days_are_the_same_in_a_real_silo_by_direct_calls_and_by_messages_in_any_order()
    {
        var direct = await Live("direct calls", new DirectSilo(Towns, new VirtualTime(Start), NullLoggerFactory.Instance));
        Assert.Empty(direct.Check().Violations);
        Assert.Contains(direct.Operations, operation => operation is not null);
        Assert.Equal(direct.Lines, (await Live("a real silo", await HostedSilo.Start(Towns, Start, NullLoggerFactory.Instance))).Lines);
        foreach (var seed in new ulong[] { 1, 2, 3 })
            Assert.Equal(direct.Lines, (await Live($"messages, seed {seed}", new MessageSilo(Towns, new VirtualTime(Start), NullLoggerFactory.Instance, seed))).Lines);
    }

    private async Task<TownLog> Live(string name, IVirtualHost host)
    {
        await using var living = host;
        var (watch, log, town) = (Stopwatch.StartNew(), new TownLog(), SimulatedTown.Load(Repository.PathOf("towns", "ningwei"), Towns));
        var workers = town.Assumed.Workers;
        var tellingWays = town with { Assumed = town.Assumed with { Workers = workers with { Patrol = workers.Patrol with { PositionEvery = null } } } };
        _ = new TownInVirtualTime(host, tellingWays, log, NullLoggerFactory.Instance);
        await host.Run(Start.AddDays(30));
        output.WriteLine($"{name}: {log.Events.Count} events of incidents, {watch.Elapsed.TotalSeconds:0.0} s");
        return log;
    }
}
