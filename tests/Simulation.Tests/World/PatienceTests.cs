using GovGrid.Incidents;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Demand;
using GovGrid.Simulation.Live;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Support;
using GovGrid.Simulation.Virtual;
using GovGrid.Simulation.Virtual.Direct;
using GovGrid.Simulation.Virtual.Time;
using GovGrid.Testing;
using GovGrid.Towns;
using Microsoft.Extensions.Logging.Abstractions;
using static GovGrid.Simulation.Support.SmallWorld;

namespace GovGrid.Simulation.World;

public class PatienceTests
{
    private const double PerDay = 480;
    private const double ServiceMinutes = 3;

    [Fact]
    public async Task A_caller_hangs_up_when_nobody_has_begun_in_time()
    {
        await using var town = await LivingTown.Start(
            new ListedDemand(Report("busy", 0), Report("waits", 1), Report("app", 1, channel: Channel.PublicApp)), Impatient(Minutes(5), accept: Minutes(10)));

        await town.Run(5.9);
        Assert.Equal(IncidentStep.Reported, (await town.Incident("waits")).State.Step);
        await town.Run(0.2);

        Assert.Equal("hung up", Assert.Single((await town.Incident("waits")).History.OfType<IncidentWithdrawn>()).Reason);
        Assert.Equal(SmallTown.MondayMorning.AddMinutes(6), (await town.Incident("waits")).State.LastAt);
        Assert.Equal((IncidentStep.Reported, "intake-1"), ((await town.Incident("busy")).State.Step, (await town.Incident("busy")).State.Desk));
        Assert.Equal(IncidentStep.Reported, (await town.Incident("app")).State.Step);
        Assert.Empty(town.World.Counts.Refused);
    }

    [Fact]
    public async Task Those_of_other_channels_wait_too_where_they_are_named_and_by_category()
    {
        var world = Impatient(Minutes(5), accept: Minutes(30));
        var cases = world with
        {
            Reporters = world.Reporters with { Patience = world.Reporters.Patience! with { Channels = [Channel.PublicApp], Minutes = [new(Minutes(20), "fire"), new(Minutes(5))] } },
        };
        await using var town = await LivingTown.Start(
            new ListedDemand(Report("busy", 0), Report("rubbish", 1, channel: Channel.PublicApp), Report("fire", 1, "fire", channel: Channel.PublicApp), Report("call", 1)), cases);

        await town.Run(10);
        Assert.Equal([IncidentStep.Withdrawn, IncidentStep.Reported, IncidentStep.Reported], await Steps());
        await town.Run(12);
        Assert.Equal([IncidentStep.Withdrawn, IncidentStep.Withdrawn, IncidentStep.Reported], await Steps());

        async Task<IncidentStep[]> Steps() => [(await town.Incident("rubbish")).State.Step, (await town.Incident("fire")).State.Step, (await town.Incident("call")).State.Step];
    }

    [Fact]
    public async Task A_caller_waits_on_over_a_crash_of_the_host()
    {
        await using var town = await LivingTown.Start(new ListedDemand(Report("busy", 0), Report("waits", 1)), Impatient(Minutes(5), accept: Minutes(10)));
        await town.Run(3);

        await town.Crash();
        await town.Run(3.5);

        Assert.Equal(SmallTown.MondayMorning.AddMinutes(6), Assert.Single((await town.Incident("waits")).History.OfType<IncidentWithdrawn>()).At);
    }

    // One call-taker, offered one erlang.
    [Fact]
    public async Task Callers_with_hardly_any_patience_are_lost_as_Erlang_s_B_formula_says() =>
        Assert.InRange(await ShareLost(Minutes(0.01)), 0.5 - 0.03, 0.5 + 0.03); // a / (1 + a)

    [Fact]
    public async Task Callers_with_some_patience_are_lost_as_Erlang_s_A_formula_says() =>
        Assert.InRange(await ShareLost(new ExponentialLaw(ServiceMinutes)), Math.Exp(-1) - 0.03, Math.Exp(-1) + 0.03); // who waits leaves at the rate of service: numbers are as of M/M/∞, and 1 - (1 - e⁻¹) are lost

    private static async Task<double> ShareLost(Law patience)
    {
        var world = Impatient(patience, new ExponentialLaw(ServiceMinutes));
        var demand = world.Demand with { PerDay = Because(PerDay), Channels = Because(Of((Channel.Hotline, 1))) };
        var desks = world.Desks with { Refuse = Because(Of((Channel.Hotline, 1))), Merge = world.Desks.Merge with { Share = 0 } };
        var assumed = world with { Demand = demand, Desks = desks };
        var streams = new Streams(5);
        await using var silo = new DirectSilo(new OneTown(SmallWorld.Town), new VirtualTime(SmallTown.MondayMorning), NullLoggerFactory.Instance);
        var log = new TownLog();
        _ = new TownInVirtualTime(silo, new SimulatedTown(SmallWorld.Town, assumed, new DrawnDemand(SmallWorld.Town, new(SmallWorld.Town), assumed, streams), streams), log, NullLoggerFactory.Instance);
        await silo.Run(SmallTown.MondayMorning.AddDays(14));
        var (lost, served) = (log.Events.Count(logged => logged.Event is IncidentWithdrawn), log.Events.Count(logged => logged.Event is IncidentRefused));
        Assert.InRange(lost + served, 14 * PerDay * 0.95, 14 * PerDay * 1.05);
        return lost / (double)(lost + served);
    }

    private static WorldDefinition Impatient(Law patience, Law accept) => Definition with
    {
        Reporters = Definition.Reporters with { Patience = new(Always(patience), [new("已挂断", "hung up")]) },
        Desks = Definition.Desks with { Accept = Always(accept) },
    };
}
