using GovGrid.Incidents;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Support;
using GovGrid.Testing;
using GovGrid.Towns;
using static GovGrid.Simulation.Support.SmallWorld;

namespace GovGrid.Simulation.World;

public class PromiseTests
{
    [Fact]
    public async Task A_promised_call_back_is_kept_by_a_call_taker()
    {
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 0, "stall")), Promising(kept: 1));

        await town.Run(61);

        var incident = await town.Incident("r");
        Assert.Equal("intake-1", Assert.Single(incident.History.OfType<ReporterAnswered>()).By);
        Assert.Equal(LimitState.Met, incident.State.Limits.Single(limit => limit.Step is LimitedStep.CallBack).State);
    }

    [Fact]
    public async Task A_forgotten_one_is_supervised_and_made_good()
    {
        var slow = Promising(kept: 0);
        await using var town = await LivingTown.Start(
            new ListedDemand(Report("r", 0, "stall")), slow with { Crews = slow.Crews with { OnScene = Always(Minutes(600)) } });

        await town.Run(100);

        var incident = await town.Incident("r");
        Assert.Contains(incident.History.OfType<SupervisionStarted>(), started => started.Step is LimitedStep.CallBack);
        Assert.Equal(LimitState.Missed, incident.State.Limits.Single(limit => limit.Step is LimitedStep.CallBack).State);
    }

    [Fact]
    public async Task What_another_hotline_passes_on_has_its_number_and_its_time()
    {
        var external = Definition.Reporters.Promises with { External = new(Of((Channel.Hotline, 1)), new ConstantLaw(3)) };
        await using var town = await LivingTown.Start(
            new ListedDemand(Report("r", 0, "stall")), Definition with { Reporters = Definition.Reporters with { Promises = external } });

        await town.Run(5);

        var incident = (await town.Incident("r")).State;
        Assert.StartsWith("12345-20261102-", incident.ExternalNumber, StringComparison.Ordinal);
        Assert.Equal(SmallTown.MondayMorning.AddDays(3), incident.Limits.Single(limit => limit.Step is LimitedStep.External).Due);
    }

    [Fact]
    public async Task Danger_to_life_is_put_through_before_anything_else()
    {
        var danger = Definition with { Desks = Definition.Desks with { Emergency = Always(new EmergencyAssumption(1, "119")) } };
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 0, "fire")), danger);

        await town.Run(120);

        var incident = await town.Incident("r");
        var put = Assert.Single(incident.History.OfType<EmergencyHandedOver>());
        Assert.Equal(("119", "intake-1", SmallTown.MondayMorning), (put.Service, put.By, put.At));
        Assert.Equal(IncidentStep.Closed, incident.State.Step); // what remains to be done goes on here
    }

    [Fact]
    public async Task A_call_taker_finds_an_address_that_nobody_knows()
    {
        var lost = Report("r", 0) with { Point = null, Address = "behind the old mill" };
        await using var town = await LivingTown.Start(new ListedDemand(lost), Definition with { Desks = Definition.Desks with { Placed = Because(1.0) } });

        await town.Run(120);

        var incident = await town.Incident("r");
        Assert.Equal("intake-1", Assert.Single(incident.History.OfType<IncidentRelocated>()).By);
        Assert.Equal((IncidentStep.Closed, "grid", "behind the old mill"), (incident.State.Step, incident.State.HandledBy?.Kind, incident.State.Place.Address));
    }

    [Fact]
    public async Task Who_calls_is_typed_in_by_a_call_taker_and_who_writes_reports_in_person()
    {
        await using var town = await LivingTown.Start(new ListedDemand(Report("call", 0), Report("app", 1, channel: Channel.PublicApp)));

        await town.Run(2);

        Assert.Equal(("intake-1", "resident"), ((await town.Incident("call")).History[0].By, (await town.Incident("app")).History[0].By));
    }

    private static WorldDefinition Promising(double kept) => Definition with
    {
        Reporters = Definition.Reporters with
        {
            Promises = Definition.Reporters.Promises with { CallBack = new(Of((Channel.Hotline, 1)), Minutes(60), kept, Minutes(30)) },
        },
    };
}
