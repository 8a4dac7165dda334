using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Support;
using GovGrid.Testing;
using GovGrid.Towns;
using static GovGrid.Simulation.Support.SmallWorld;

namespace GovGrid.Simulation.World;

public class SceneTests
{
    private static readonly UnitKey Safety = UnitKey.Platform("PublicSafety");

    [Fact]
    public async Task What_is_found_elsewhere_is_another_grid_s_and_is_handled_there()
    {
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 0)), With(workers: w => w with { Elsewhere = Always(1.0) }));

        await town.Run(120);

        var (state, history) = (await town.Incident("r")) switch { var view => (view.State, view.History) };
        var relocated = Assert.Single(history.OfType<IncidentRelocated>());
        Assert.Equal((IncidentStep.Closed, relocated.Place, UnitKey.Grid(relocated.Place.Grid!)), (state.Step, state.Place, state.HandledBy));
    }

    [Fact]
    public async Task A_worker_in_danger_calls_for_help_until_somebody_has_seen_to_it()
    {
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 0)), With(workers: w => w with { Help = new(1, Minutes(5), Minutes(10)) }));
        while ((await town.Incident("r")).State.Step is not IncidentStep.OnScene) await town.Run(1);

        await town.Run(6);
        Assert.NotNull((await Worker(town)).HelpSince);
        await town.Run(11);
        Assert.Null((await Worker(town)).HelpSince);
        Assert.Equal((1, 1), (town.World.Counts.Acts[WorldAct.CallForHelp], town.World.Counts.Acts[WorldAct.ClearHelp]));

        static async Task<Workers.WorkerView> Worker(LivingTown town) => await town.Grains.GetWorker(SmallTown.Code, "w1").Get();
    }

    [Fact]
    public async Task Partners_act_under_one_lead_who_resolves_after_them()
    {
        var joint = With(crews: c => c with { Joint = Always(new JointAssumption(1, [Safety])) }) with { Mistakes = Mistakes((Mistake.PartnersForgotten, 1)) };
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 0, "stall")), joint);

        await town.Run(240);

        var history = (await town.Incident("r")).History;
        Assert.Equal(
            [PartnerStage.Taken, PartnerStage.OnScene, PartnerStage.Done], history.OfType<PartnerProgressed>().Where(partner => partner.Unit == Safety).Select(partner => partner.Stage));
        Assert.True(history.OfType<IncidentResolved>().Single().At > history.OfType<PartnerProgressed>().Last().At);
        Assert.Equal(1, town.World.Counts.RefusedWith(RefusalCode.PartnersAtWork));
        Assert.True(town.Check().Passed);
    }

    [Fact]
    public async Task What_waits_for_parts_rests_with_a_leader_s_yes_and_goes_on_by_itself()
    {
        var waits = With(crews: c => c with { Suspend = Always(new SuspendAssumption(1, new ConstantLaw(0.5), 0, Minutes(900))) });
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 0, "stall")), waits);

        await town.Run(60 * 16);

        var history = (await town.Incident("r")).History;
        var (asked, rests, goesOn) = (history.OfType<ApprovalRequested>().First(), history.OfType<IncidentSuspended>().First(), history.OfType<IncidentResumed>().First());
        Assert.Equal(("chengguan-1", "leader-1", "rule"), (asked.By, rests.By, goesOn.By));
        Assert.Equal(rests.Until, goesOn.At);
        Assert.Equal(2, history.OfType<AssigneeArrived>().Count()); // the crew came again
        Assert.True(town.Check().Passed);
    }

    [Fact]
    public async Task What_comes_early_lets_it_go_on_early()
    {
        var early = With(crews: c => c with { Suspend = Always(new SuspendAssumption(1, new ConstantLaw(0.5), 1, Minutes(900))) });
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 0, "stall")), early);

        await town.Run(60 * 13);

        var history = (await town.Incident("r")).History;
        var resumed = history.OfType<IncidentResumed>().First();
        Assert.Equal("chengguan-1", resumed.By);
        Assert.True(resumed.At < history.OfType<IncidentSuspended>().First().Until);
    }

    [Fact]
    public async Task With_a_leader_s_no_the_crew_finds_another_way()
    {
        var waits = With(crews: c => c with { Suspend = Always(new SuspendAssumption(1, new ConstantLaw(0.5), 0, Minutes(900))) });
        await using var town = await LivingTown.Start(
            new ListedDemand(Report("r", 0, "stall")), waits with { Leaders = waits.Leaders with { Approve = Because(0.0) } });

        await town.Run(240);

        var incident = await town.Incident("r");
        Assert.Single(incident.History.OfType<RequestRejected>());
        Assert.Equal(IncidentStep.Closed, incident.State.Step);
    }

    [Fact]
    public async Task More_time_is_asked_where_it_still_can_be_and_too_late_once_it_was_warned_of()
    {
        var extends = With(crews: c => c with { Extend = Always(new ExtendAssumption(1, 1, new ConstantLaw(2))) });
        extends = extends with { Leaders = extends.Leaders with { Answer = Always(Minutes(2)) } };
        var patient = new Town(SmallWorld.Town.Definition with { Policy = SmallWorld.Town.Definition.Policy with { Extension = new(1, 20, 0) } });
        await using (var town = await LivingTown.Start(new ListedDemand(Report("r", 0, "stall")), extends, patient))
        {
            await town.Run(120);
            var granted = Assert.Single((await town.Incident("r")).History.OfType<LimitExtended>());
            Assert.Equal((2, "leader-1"), (granted.Days, granted.By));
        }

        var slow = extends with { Crews = extends.Crews with { OnScene = Always(Minutes(600)) } };
        await using (var town = await LivingTown.Start(new ListedDemand(Report("r", 0, "stall")), slow))
        {
            await town.Run(400);
            Assert.Equal(1, town.World.Counts.Refused[(CommandKind.Extend, RefusalCode.TooLate)]);
        }
    }

    [Fact]
    public async Task A_crew_passes_it_to_a_colleague_of_its_unit()
    {
        var crews = SmallWorld.Town.Definition.Agencies[0];
        var two = new Town(SmallWorld.Town.Definition with
        {
            Agencies = [crews with { Posts = [.. crews.Posts, new("chengguan-2", new("2", "2"), Role.AgencyOfficer, new(DutyKind.Always), [])] }],
        });
        await using var town = await LivingTown.Start(
            new ListedDemand(Report("r", 0, "stall")), With(crews: c => c with { Swap = Always(1.0) }), two);

        await town.Run(20);

        var history = (await town.Incident("r")).History;
        Assert.Equal(["chengguan-1", "chengguan-2"], history.OfType<IncidentReassigned>().Take(2).Select(swapped => swapped.By));
        Assert.Equal(["chengguan-1", "chengguan-2"], history.OfType<IncidentTaken>().Take(2).Select(taken => taken.Assignee));
        Assert.True(town.Check().Passed);
    }

    [Fact]
    public async Task What_is_worse_than_reported_gets_another_severity_or_category()
    {
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 0, "stall")), With(crews: c => c with { Reclassify = Always(1.0) }));

        await town.Run(180);

        var other = Assert.Single((await town.Incident("r")).History.OfType<IncidentReclassified>());
        Assert.NotEqual(("stall", 3), (other.Category, other.Severity));
        Assert.Equal("chengguan-1", other.By);
    }
}
