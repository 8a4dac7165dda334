using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Support;
using GovGrid.Testing;
using GovGrid.Towns;
using static GovGrid.Simulation.Support.SmallWorld;

namespace GovGrid.Simulation.World;

public class FlowTests
{
    [Fact]
    public async Task A_small_matter_is_seen_through_by_call_taker_dispatcher_worker_and_verifier()
    {
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 10, "fire")));

        await town.Run(120);

        var incident = await town.Incident("r");
        Assert.Equal(
            ["IncidentReported", "WorkStarted", "IncidentAccepted", "WorkStarted", "IncidentTriaged", "IncidentDispatched", "IncidentTaken",
                "AssigneeArrived", "IncidentResolved", "WorkStarted", "IncidentVerified", "IncidentClosed"],
            incident.History.Select(happened => happened.GetType().Name));
        var travel = ((IncidentDispatched)incident.History[5]).TravelSeconds!.Value / 60;
        Assert.Equal(
            [10, 10, 12, 12, 13, 13, 14, 14 + travel, 34 + travel, 34 + travel, 39 + travel, 40 + travel],
            incident.History.Select(happened => (happened.At - SmallTown.MondayMorning).TotalMinutes),
            (expected, found) => Math.Abs(expected - found) < 0.001);
        Assert.Equal(0, town.World.Open);
        Assert.Empty(town.World.Counts.Refused);
    }

    [Fact]
    public async Task An_agency_s_crew_travels_and_handles_what_its_desk_has_taken()
    {
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 0, "stall")));

        await town.Run(120);

        var incident = (await town.Incident("r")).State;
        Assert.Equal((IncidentStep.Closed, "chengguan-1", UnitKey.Agency("chengguan")), (incident.Step, incident.Handler, incident.HandledBy));
    }

    [Fact]
    public async Task The_county_names_a_department_after_a_while()
    {
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 0, "river")));

        await town.Run(240);

        var incident = await town.Incident("r");
        Assert.Equal((IncidentStep.Closed, "water-1"), (incident.State.Step, incident.State.Handler));
        Assert.Equal([UnitKey.County, UnitKey.Department("water")], incident.History.OfType<IncidentDispatched>().Select(dispatched => dispatched.Owner));
    }

    [Fact]
    public async Task What_lies_outside_goes_to_the_unit_that_stands_in_for_the_grid_or_is_refused()
    {
        var far = Report("far", 0) with { Point = new GeoPoint(121, 31) };
        await using (var town = await LivingTown.Start(new ListedDemand(far)))
        {
            await town.Run(120);
            Assert.Equal((IncidentStep.Closed, UnitKey.Platform("PublicSafety")), ((await town.Incident("far")).State.Step, (await town.Incident("far")).State.HandledBy));
        }

        await using (var town = await LivingTown.Start(new ListedDemand(far), Definition with { Desks = Definition.Desks with { RefuseOutside = Because(1.0) } }))
        {
            await town.Run(120);
            Assert.Equal(["not here"], (await town.Incident("far")).History.OfType<IncidentRefused>().Select(refused => refused.Reason));
        }
    }

    [Fact]
    public async Task A_second_report_of_the_same_matter_is_merged_into_the_first()
    {
        var vague = Report("vague", 12, null) with { Description = Report("first", 0).Description };
        await using var town = await LivingTown.Start(new ListedDemand(Report("first", 0), Report("second", 10), Report("elsewhere", 11, grid: 3), vague));

        await town.Run(30);

        Assert.Equal(town.IdOf("first"), (await town.Incident("vague")).State.MergedInto); // the dispatcher has seen it
        Assert.Equal(town.IdOf("first"), (await town.Incident("second")).State.MergedInto);
        Assert.Null((await town.Incident("elsewhere")).State.MergedInto);
    }

    [Fact]
    public async Task A_worker_takes_what_it_finds_on_the_spot()
    {
        var keen = Definition with { Workers = Definition.Workers with { FindTaken = Because(1.0) } };
        await using var town = await LivingTown.Start(new ListedDemand(Report("find", 0, channel: Channel.WorkerApp)), keen);

        await town.Run(120);

        var incident = await town.Incident("find");
        Assert.Equal((IncidentStep.Closed, "w1"), (incident.State.Step, incident.State.Handler));
        Assert.DoesNotContain(incident.History, happened => happened is IncidentDispatched);
        Assert.Equal("w1", incident.History[0].By);
    }

    [Fact]
    public async Task What_fails_the_check_is_done_again_and_a_content_reporter_rates_it()
    {
        var strict = Definition with
        {
            Desks = Definition.Desks with { Rework = Always(1.0), ReworkAgain = Because(0.0) },
            Reporters = Definition.Reporters with { Evaluate = Definition.Reporters.Evaluate with { Share = 1 } },
        };
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 0, "fire")), strict);

        await town.Run(300);

        var incident = (await town.Incident("r")).State;
        Assert.Equal((IncidentStep.Evaluated, 1), (incident.Step, incident.Reworks));
        Assert.NotNull(incident.Satisfaction);
    }

    [Fact]
    public async Task A_dispatcher_reads_the_category_from_the_words()
    {
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 0, null) with { Description = "stall in the street" }));

        await town.Run(10);

        Assert.Equal("stall", (await town.Incident("r")).State.Category);
    }

    [Fact]
    public async Task What_is_handed_over_or_escalated_goes_on_there()
    {
        var handOver = Definition with { Workers = Definition.Workers with { HandOver = Always(new HandOverAssumption(1, UnitKey.Agency("chengguan"))) } };
        await using (var town = await LivingTown.Start(new ListedDemand(Report("r", 0)), handOver))
        {
            await town.Run(240);
            Assert.Equal((IncidentStep.Closed, UnitKey.Agency("chengguan")), ((await town.Incident("r")).State.Step, (await town.Incident("r")).State.HandledBy));
        }

        var escalate = Definition with { Workers = Definition.Workers with { Escalate = Always(1.0) } };
        await using (var town = await LivingTown.Start(new ListedDemand(Report("r", 0)), escalate))
        {
            await town.Run(480);
            Assert.Equal((IncidentStep.Closed, UnitKey.Department("water")), ((await town.Incident("r")).State.Step, (await town.Incident("r")).State.HandledBy));
        }
    }

    [Fact]
    public async Task A_report_that_was_taken_back_ends_there()
    {
        var fickle = Definition with { Reporters = Definition.Reporters with { Withdraw = new(1, Minutes(1)) } };
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 0)), fickle);

        await town.Run(60);

        Assert.Equal(IncidentStep.Withdrawn, (await town.Incident("r")).State.Step);
        Assert.Equal(0, town.World.Open);
    }
}
