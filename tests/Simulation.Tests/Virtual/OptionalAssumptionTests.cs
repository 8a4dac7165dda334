using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Demand;
using GovGrid.Simulation.Live;
using GovGrid.Simulation.Places;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Support;
using GovGrid.Simulation.Virtual.Direct;
using GovGrid.Simulation.Virtual.Messages;
using GovGrid.Simulation.Virtual.Time;
using GovGrid.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using static GovGrid.Simulation.Support.SmallWorld;

namespace GovGrid.Simulation.Virtual;

/// <summary>What a world may be told besides what every town needs.</summary>
public class OptionalAssumptionTests
{
    private static readonly OneTown Towns = new(OwnTowns.Yunxi);

    private static readonly PlannedEvent Fair = new(new("庙会", "fair"), new(2026, 11, 2, 10, 0, 0), new(2026, 11, 2, 22, 0, 0), 3);

    [Fact]
    public async Task Where_all_of_it_is_neutral_not_a_line_of_the_log_changes()
    {
        var neutral = Told(new(0, new(2018, 1, 1)), [Fair with { Factor = 1 }], null, Minutes(1_000_000), absence: 0, []);

        Assert.Equal(await Live(OwnTowns.YunxiWorld, Direct()), await Live(neutral, Direct()));
    }

    [Fact]
    public async Task Where_all_of_it_is_used_all_hosts_tell_the_same()
    {
        BreakAssumption[] breaks = [new(2, 3, 20), new(5, 6, 20)];
        var world = Told(new(0.1, new(2018, 1, 1)), [Fair, Fair with { Name = new("停电", "power cut"), Factor = 0.5 }], new(0.2, 0.5), new ExponentialLaw(10), absence: 0.2, breaks);
        var direct = await Live(world, Direct());

        Assert.NotEqual(await Live(OwnTowns.YunxiWorld, Direct()), direct);
        foreach (var seed in new ulong[] { 1, 2 })
            Assert.Equal(direct, await Live(world, new MessageSilo(Towns, new VirtualTime(SmallTown.MondayMorning), NullLoggerFactory.Instance, seed)));
    }

    private static WorldDefinition Told(
        TrendAssumption trend, IReadOnlyList<PlannedEvent> events, DispersionAssumption? dispersion, Law patience, double absence, IReadOnlyList<BreakAssumption> breaks)
    {
        var world = OwnTowns.YunxiWorld;
        return world with
        {
            Demand = world.Demand with { Trend = trend, Events = events, Dispersion = dispersion },
            Reporters = world.Reporters with { Patience = new(Always(patience), [new("已挂断", "hung up")]) },
            Workers = world.Workers with { Absence = Because(absence), Breaks = breaks },
            Posts = new(Because(absence), breaks),
        };
    }

    private static DirectSilo Direct() => new(Towns, new VirtualTime(SmallTown.MondayMorning), NullLoggerFactory.Instance);

    private static async Task<IReadOnlyList<string>> Live(WorldDefinition assumed, IVirtualHost host)
    {
        var (town, streams) = (OwnTowns.Yunxi, new Streams(assumed.Seed));
        await using var running = host;
        var log = new TownLog();
        var demand = new DrawnDemand(town, new TownPlaces(town), assumed, streams, factor: 3);
        var living = new TownInVirtualTime(running, new SimulatedTown(town, assumed, demand, streams), log, NullLoggerFactory.Instance);
        await running.Run(SmallTown.MondayMorning.AddDays(1));
        Assert.Equal(0, living.World.Counts.Failed);
        Assert.Empty(log.Check().Violations);
        return [.. log.Lines];
    }
}
