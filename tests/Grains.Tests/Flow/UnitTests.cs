using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Grains.Tests.Support;
using GovGrid.Incidents;
using GovGrid.People;
using static GovGrid.Grains.Tests.Support.People;

namespace GovGrid.Grains.Tests.Flow;

/// <summary>Ways between units: wrong dispatches, transfer, the county, joint action.</summary>
public class UnitTests
{
    [Fact]
    public async Task After_two_returns_it_lies_on_the_shift_leader_s_desk_and_on_no_other()
    {
        await using var town = await RunningTown.Start();
        await town.SignOn(UnitKey.CommandRoom, "dispatch-1");
        await town.SignOn(UnitKey.CommandRoom, "leader-1");
        var dispatcher = new Caller("dispatch-1", Role.Operator, UnitKey.CommandRoom);
        var incident = await town.Reported("order");
        await town.Do(incident, Operator.Accepts());
        await town.Do(incident, dispatcher.Triages("order"));
        await town.Do(incident, dispatcher.Dispatches());
        await town.Do(incident, Officer.Returns());
        Assert.Equal("dispatch-1", (await town.State(incident)).Desk);
        await town.Do(incident, dispatcher.Dispatches(Chengguan));

        await town.Do(incident, Crew.Returns());

        Assert.Equal((IncidentStep.Triaged, UnitKey.CommandRoom, "leader-1"), await Standing(town, incident));
        Assert.Equal(RefusalCode.TakenBySomeoneElse, await town.Refused(incident, dispatcher.Dispatches()));
        await town.Do(incident, Leader.Dispatches(Safety));
        Assert.Equal((IncidentStep.Dispatched, Safety, null), await Standing(town, incident));
    }

    [Fact]
    public async Task A_transfer_has_a_number_and_the_next_has_the_next()
    {
        await using var town = await RunningTown.Start();
        var incident = await town.AgencyCase();

        await town.Do(incident, Crew.Transfers(Safety));
        Assert.Equal(incident, Assert.Single((await town.Grains.GetUnit(RunningTown.Code, Safety).View()).Waiting).Incident);
        Assert.Empty((await town.Grains.GetUnit(RunningTown.Code, Chengguan).View()).Busy);
        await town.Do(incident, Officer.Transfers(Chengguan));

        Assert.Equal(["2026-0001", "2026-0002"], (await town.Told<IncidentTransferred>(incident)).Select(transferred => transferred.Notice));
    }

    [Fact]
    public async Task What_a_unit_had_asked_for_is_not_asked_for_by_the_next()
    {
        await using var town = await RunningTown.Start();
        var incident = await town.AgencyCase();
        await town.Do(incident, Crew.Suspends(town.Now.AddDays(2)));

        Assert.Null((await town.Do(incident, Crew.Transfers(Safety))).Request);
    }

    [Fact]
    public async Task It_goes_up_to_the_county_down_to_a_department_and_back()
    {
        await using var town = await RunningTown.Start();
        await town.SignOn(Water, "water-1");
        var incident = await town.AgencyCase();

        await town.Do(incident, Crew.Escalates());
        Assert.Equal(incident, Assert.Single((await town.Grains.GetUnit(RunningTown.Code, UnitKey.County).View()).Waiting).Incident);
        Assert.Equal(RefusalCode.WrongStep, await town.Refused(incident, County.Escalates()));
        await town.Do(incident, County.Dispatches(Water));
        Assert.Equal("water-1", (await town.State(incident)).Assignee);
        await town.Do(incident, WaterCrew.Returns());

        Assert.Equal((IncidentStep.Triaged, UnitKey.CommandRoom, null), await Standing(town, incident));
        Assert.Equal(incident, Assert.Single((await town.Grains.GetCommandRoom(RunningTown.Code).View()).Waiting).Incident);
        await town.Do(incident, Operator.Dispatches(UnitKey.County));
        await town.Do(incident, County.Returns());
        Assert.Equal(UnitKey.CommandRoom, (await town.State(incident)).Owner);
    }

    [Fact]
    public async Task In_a_joint_action_partners_do_their_part_and_the_owner_alone_resolves()
    {
        await using var town = await RunningTown.Start();
        await town.SignOn(Safety, "safety-1");
        var incident = await town.AgencyCase();
        await town.Do(incident, Crew.Arrives());

        var joint = await town.Do(incident, Crew.Calls(Safety, Water)); // nobody of the water department is there to take it
        Assert.Equal(
            [(Safety, "safety-1", PartnerStage.Taken), (Water, null, PartnerStage.Called)], joint.Partners.Select(partner => (partner.Unit, partner.Post, partner.Stage)));
        Assert.Equal(("chengguan-1", Chengguan), (joint.Assignee, joint.Owner));
        Assert.Equal(incident, Assert.Single((await town.Grains.GetUnit(RunningTown.Code, Safety).View()).Busy).Incident);
        Assert.Equal(RefusalCode.TakenBySomeoneElse, await town.Refused(incident, Officer.Resolves()));
        Assert.Equal(RefusalCode.PartnersAtWork, await town.Refused(incident, Crew.Resolves()));

        await town.Crash();
        await town.SignOn(Safety, "safety-1");
        await town.Do(incident, Officer.Supports(PartnerStage.OnScene));
        await town.Do(incident, Officer.Supports(PartnerStage.Done));
        Assert.Empty((await town.Grains.GetUnit(RunningTown.Code, Safety).View()).Busy);
        await town.Do(incident, Crew.Resolves());
        Assert.Empty((await town.Grains.GetUnit(RunningTown.Code, Water).View()).Waiting);
    }

    [Fact]
    public async Task A_reopened_one_is_a_case_again_with_limits_from_now_and_back_in_its_register()
    {
        await using var town = await RunningTown.Start();
        var incident = await town.AgencyCase();
        await town.Do(incident, Leader.Suspends(town.Now.AddDays(1)));
        await town.Do(incident, Leader.Resumes());
        await town.Do(incident, Crew.Arrives());
        await town.Do(incident, Crew.Resolves());
        await town.Do(incident, Operator.Verifies());
        await town.Do(incident, Operator.Closes());
        Assert.Empty((await town.Picture()).Incidents);
        await town.Run(24 * 60);
        Assert.Equal(RefusalCode.NotAllowed, await town.Refused(incident, Operator.Reopens()));

        var again = await town.Do(incident, Leader.Reopens());

        Assert.Equal((IncidentStep.Accepted, 1, null), (again.Step, again.Reopens, again.ClosedAt));
        Assert.Equal(town.Now.AddHours(6), Assert.Single(again.Limits).Due); // 4 working hours from Tuesday 09:00
        await town.Crash();
        Assert.Equal(incident, Assert.Single((await town.Picture()).Incidents).Id);
        Assert.Equal(incident, Assert.Single((await town.Grains.GetCommandRoom(RunningTown.Code).View()).Waiting).Incident);
        await town.Run(15 * 24 * 60);
        await town.Do(incident, Operator.Triages("stall"));
    }

    private static async Task<(IncidentStep, UnitKey, string?)> Standing(RunningTown town, string incident) =>
        await town.State(incident) is var state ? (state.Step, state.Owner, state.Desk) : default;
}
