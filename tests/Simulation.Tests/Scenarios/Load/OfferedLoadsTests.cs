using GovGrid.Common;
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

namespace GovGrid.Simulation.Scenarios.Load;

public class OfferedLoadsTests
{
    [Theory]
    [InlineData("commandroom/intake", 1.75, 2, 1)] // the calls of 2.5 reports an hour
    [InlineData("commandroom/dispatch", 2.5, 1.3, 1)] // a minute of triage, and one more to send on what is not a grid's
    [InlineData("commandroom/verify", 1.25, 6, 1)] // all but rubbish
    [InlineData("agency/chengguan", 0.25, 45, 1)]
    [InlineData("platform/PublicSafety", 0.25, 45, 1)]
    [InlineData("platform/LawEnforcement", 0, 0, 0)]
    [InlineData("department/water", 0.25, 105, 1)]
    public void Work_comes_as_routes_and_shares_say_and_takes_as_long_as_the_laws(string resource, double perHour, double minutes, double servers)
    {
        var load = Of(Definition, resource);

        Assert.Equal((perHour, minutes, servers), (Math.Round(load.ArrivalsPerHour, 9), Math.Round(load.ServiceMinutes, 9), Math.Round(load.Servers, 9)));
        Assert.Equal(perHour == 0 ? 0 : perHour * minutes / 60 / servers, load.Load, 9);
    }

    [Fact]
    public void Workers_count_by_zone_in_the_hours_of_their_crew()
    {
        var (west, east, all) = (Of(Definition, "zone/z1"), Of(Definition, "zone/z2"), Of(Definition, "workers"));

        Assert.Equal((0.875, 0.875, 1.75), (west.ArrivalsPerHour, east.ArrivalsPerHour, all.ArrivalsPerHour), Near);
        Assert.Equal((2 / 3.0, 1 / 3.0, 1), (west.Servers, east.Servers, all.Servers), Near); // a crew of three is there a third of the time
        Assert.InRange(west.ServiceMinutes, 21 + 1, 21 + 12); // the first by car, the second on foot
        Assert.InRange(east.ServiceMinutes, 21 + 5, 21 + 20);
    }

    [Fact]
    public void Who_stays_away_or_has_a_break_is_no_server()
    {
        var desk = SmallTown.Definition.CommandRoom.Posts[0] with { Duty = new(DutyKind.Crew, "A") };
        var town = new Town(SmallWorld.Town.Definition with { CommandRoom = new([desk, .. SmallTown.Definition.CommandRoom.Posts.Skip(1)]) });
        var world = Definition with
        {
            Workers = Definition.Workers with { Absence = Because(0.2), Breaks = [new(4, 5, 30)] },
            Posts = new(Because(0.1), [new(3, 4, 60)]),
        };

        Assert.Equal(0.8 * (11.5 / 12), Of(world, "workers", town).Servers, 3);
        Assert.Equal(0.9 * (11.0 / 12) / 3, Of(world, "commandroom/intake", town).Servers, 3);
        Assert.Equal(1, Of(world, "commandroom/verify", town).Servers); // always there
    }

    [Fact]
    public void What_is_sent_back_escalated_and_handed_over_is_work_again()
    {
        var world = Definition with
        {
            Desks = Definition.Desks with { Rework = Always(0.5), ReworkAgain = Because(1.0) },
            Workers = Definition.Workers with { Escalate = Always(0.1), HandOver = Always(new HandOverAssumption(0.5, UnitKey.Agency("chengguan"))) },
        };

        Assert.Equal(2.5, Of(world, "commandroom/verify").ArrivalsPerHour, 6); // each is checked twice
        Assert.Equal(5.5, Of(world, "commandroom/verify").ServiceMinutes, 6);
        var handled = 1.25 + 0.5 * 2; // rubbish is never checked
        Assert.Equal(handled, Of(world, "workers").ArrivalsPerHour, 6);
        Assert.Equal(handled * 0.9 * 0.5 + 0.25 * 2, Of(world, "agency/chengguan").ArrivalsPerHour, 6);
        Assert.Equal(handled * 0.1 + 0.25 * 2, Of(world, "department/water").ArrivalsPerHour, 6);
    }

    [Fact]
    public void Posts_that_are_shared_are_also_told_together()
    {
        var loads = OfferedLoads.Of(OwnTowns.Yunxi, OwnTowns.YunxiWorld, SmallTown.MondayMorning);
        var together = loads.Single(load => load.Resource == "commandroom/intake+dispatch");

        Assert.Equal(loads.Where(load => load.Resource is "commandroom/intake" or "commandroom/dispatch").Sum(load => load.Erlangs), together.Erlangs, 9);
        Assert.Equal(1, together.Servers, 3); // one of four desks in each shift
        Assert.Equal(together.Servers, loads.Single(load => load.Resource == "commandroom/intake").Servers, 9);
        Assert.DoesNotContain(OfferedLoads.Of(SmallWorld.Town, Definition, SmallTown.MondayMorning), load => load.Resource.Contains('+'));
    }

    [Fact]
    public void Where_more_comes_than_can_be_done_there_is_no_steady_state()
    {
        Assert.All(OfferedLoads.Of(OwnTowns.Ningwei, OwnTowns.NingweiWorld, SmallTown.MondayMorning), load => Assert.True(load.HasSteadyState, load.ToString()));
        Assert.False(OfferedLoads.Of(OwnTowns.Ningwei, OwnTowns.NingweiWorld, SmallTown.MondayMorning, factor: 100).All(load => load.HasSteadyState));
        Assert.False(new ResourceLoad("nobody", 1, 1, 0).HasSteadyState);
    }

    [Fact]
    public void The_trend_counts_at_the_time()
    {
        var growing = Definition with { Demand = Definition.Demand with { Trend = new(1, new DateOnly(2026, 11, 2)) } };
        var year = OfferedLoads.Of(SmallWorld.Town, growing, DrawnReports.Monday.AddDays(365.25)).Single(load => load.Resource == "commandroom/intake");

        Assert.Equal(3.5, year.ArrivalsPerHour, 6);
    }

    [Fact]
    public async Task A_simulated_town_is_as_busy_as_expected()
    {
        var noisy = Definition with
        {
            Demand = Definition.Demand with { PerDay = Because(240.0), Channels = Because(SmallWorld.Of((Channel.Hotline, 1))) },
            Workers = Definition.Workers with { OnScene = Always(Minutes(1)), TravelFactor = Because(Minutes(0.1)) },
            Desks = Definition.Desks with { Accept = Always<Law>(new ExponentialLaw(2)), Refuse = Because(SmallWorld.Of((Channel.Hotline, 0.2))), Merge = Definition.Desks.Merge with { Share = 0 } },
            Crews = Definition.Crews with { OnScene = Always<Law>(new LognormalLaw(10, 30) { AtMost = 60 }), Travel = Always(Minutes(5)) },
        };
        const int Days = 21;
        var log = await Simulate(noisy, Days);

        Assert.InRange(Busy(log, happened => happened is WorkStarted, happened => happened is IncidentAccepted or IncidentRefused) / (Days * 24), 0.9 * Of(noisy, "commandroom/intake").Erlangs, 1.1 * Of(noisy, "commandroom/intake").Erlangs);
        Assert.InRange(
            Busy(log, happened => happened is IncidentTaken { Owner.Kind: "agency" }, happened => happened is IncidentResolved) / (Days * 24),
            0.85 * Of(noisy, "agency/chengguan").Erlangs,
            1.15 * Of(noisy, "agency/chengguan").Erlangs);
    }

    // Somebody of each crew, so that there is always a worker.
    private static async Task<TownLog> Simulate(WorldDefinition world, int days)
    {
        var town = new Town(SmallWorld.Town.Definition with { Workers = [.. SmallTown.Definition.Workers.Zip("ABC", (worker, crew) => worker with { Crew = $"{crew}" })] });
        var streams = new Streams(9);
        await using var silo = new DirectSilo(new OneTown(town), new VirtualTime(SmallTown.MondayMorning), NullLoggerFactory.Instance);
        var log = new TownLog();
        _ = new TownInVirtualTime(silo, new SimulatedTown(town, world, new DrawnDemand(town, new(town), world, streams), streams), log, NullLoggerFactory.Instance);
        await silo.Run(SmallTown.MondayMorning.AddDays(days));
        return log;
    }

    // Hours from the first event of a kind of each incident to the first of another after it.
    private static double Busy(TownLog log, Func<IncidentEvent, bool> begins, Func<IncidentEvent, bool> ends) => log.Events
        .GroupBy(logged => logged.Incident, logged => logged.Event)
        .Select(incident => incident.SkipWhile(happened => !begins(happened)).ToArray())
        .Where(events => events.Length > 0 && events.Any(ends))
        .Sum(events => (events.First(ends).At - events[0].At).TotalHours);

    private static ResourceLoad Of(WorldDefinition world, string resource, Town? town = null) =>
        OfferedLoads.Of(town ?? SmallWorld.Town, world, SmallTown.MondayMorning).Single(load => load.Resource == resource);

    private static bool Near((double, double, double) expected, (double, double, double) actual) =>
        Math.Abs(expected.Item1 - actual.Item1) < 1e-3 && Math.Abs(expected.Item2 - actual.Item2) < 1e-3 && Math.Abs(expected.Item3 - actual.Item3) < 1e-3;
}
