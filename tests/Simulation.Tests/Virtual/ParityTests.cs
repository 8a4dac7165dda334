using GovGrid.Simulation.Demand;
using GovGrid.Simulation.Live;
using GovGrid.Simulation.Places;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Support;
using GovGrid.Simulation.Virtual.Direct;
using GovGrid.Simulation.Virtual.Hosted;
using GovGrid.Simulation.Virtual.Messages;
using GovGrid.Simulation.Virtual.Time;
using GovGrid.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovGrid.Simulation.Virtual;

/// <summary>The product's promise: whatever runs the grains, the same things happen at the same times.</summary>
public class ParityTests
{
    private static readonly OneTown Towns = new(OwnTowns.Yunxi);

    [Fact]
    public async Task Two_days_of_a_town_are_the_same_in_a_real_silo_by_direct_calls_and_by_messages_in_any_order()
    {
        var direct = await Live(_ => Task.FromResult<IVirtualHost>(Direct()));
        Assert.Empty(direct.Check().Violations);
        Assert.True(direct.Events.Count > 500, $"Only {direct.Events.Count} events in two days.");
        Assert.Equal(direct.Lines, (await Live(async start => await HostedSilo.Start(Towns, start, NullLoggerFactory.Instance))).Lines);
        foreach (var seed in new ulong[] { 1, 2, 3 })
            Assert.Equal(direct.Lines, (await Live(start => Task.FromResult<IVirtualHost>(Messages(start, seed)))).Lines);
    }

    [Fact]
    public async Task A_day_is_the_same_in_all_hosts_also_where_phones_tell_ways_and_no_positions()
    {
        var direct = await Live(_ => Task.FromResult<IVirtualHost>(Direct()), days: 1, tellWays: true);
        Assert.Empty(direct.Check().Violations);
        Assert.Equal(direct.Lines, (await Live(async start => await HostedSilo.Start(Towns, start, NullLoggerFactory.Instance), days: 1, tellWays: true)).Lines);
        Assert.Equal(direct.Lines, (await Live(start => Task.FromResult<IVirtualHost>(Messages(start, 4)), days: 1, tellWays: true)).Lines);
    }

    [Fact]
    public async Task No_grains_of_a_living_town_can_ever_wait_for_each_other()
    {
        await using var silo = Direct();
        await Live(_ => Task.FromResult<IVirtualHost>(silo));
        Assert.True(silo.Calls.Calls.Count > 50, "Hardly any call was seen.");
        Assert.Null(silo.Calls.FindCircle()?.Select(method => method.ToString()));
    }

    private static DirectSilo Direct() => new(Towns, new VirtualTime(SmallTown.MondayMorning), NullLoggerFactory.Instance);

    private static MessageSilo Messages(DateTimeOffset start, ulong seed) => new(Towns, new VirtualTime(start), NullLoggerFactory.Instance, seed);

    private static async Task<TownLog> Live(Func<DateTimeOffset, Task<IVirtualHost>> start, int days = 2, bool tellWays = false)
    {
        var (town, assumed) = (OwnTowns.Yunxi, OwnTowns.YunxiWorld);
        if (tellWays) assumed = assumed with { Workers = assumed.Workers with { Patrol = assumed.Workers.Patrol with { PositionEvery = null } } };
        var streams = new Streams(assumed.Seed);
        var demand = new DrawnDemand(town, new TownPlaces(town), assumed, streams, factor: 3);
        await using var host = await start(SmallTown.MondayMorning);
        var log = new TownLog();
        var living = new TownInVirtualTime(host, new SimulatedTown(town, assumed, demand, streams), log, NullLoggerFactory.Instance);
        await host.Run(SmallTown.MondayMorning.AddDays(days));
        Assert.Equal(0, living.World.Counts.Failed);
        return log;
    }
}
