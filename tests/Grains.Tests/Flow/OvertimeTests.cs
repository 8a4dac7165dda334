using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Grains.Tests.Support;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Testing;
using GovGrid.Towns;
using static GovGrid.Grains.Tests.Support.People;

namespace GovGrid.Grains.Tests.Flow;

/// <summary>The end of a shift of crews and desks: two crews of an agency in working time (08-12 and 14-18), an hour of overtime.</summary>
public class OvertimeTests
{
    private const string First = "chengguan-1", Second = "chengguan-2";

    private static readonly TownDefinition Definition = SmallTown.Definition with
    {
        Agencies = [new("chengguan", new("城管", "chengguan"), ["LawEnforcement"], [Post(First, Role.AgencyOfficer), Post(Second, Role.AgencyOfficer)])],
        CommandRoom = new([Post("intake-1", Role.Operator, Desk.Intake), Post("intake-2", Role.Operator, Desk.Intake)]),
    };

    [Fact]
    public async Task On_scene_at_the_end_of_the_day_is_finished_within_the_overtime()
    {
        await using var town = await RunningTown.Start(Definition);
        var incident = await OnSceneInTheEvening(town);
        await SignOff(town, First);

        await town.Run(59);

        Assert.Equal(First, (await town.State(incident)).Assignee);
        Assert.Equal(IncidentStep.Resolved, (await town.Do(incident, Crew.Resolves())).Step);
    }

    [Fact]
    public async Task After_that_it_waits_for_the_next_day()
    {
        await using var town = await RunningTown.Start(Definition);
        var incident = await OnSceneInTheEvening(town);
        await SignOff(town, First);

        await town.Run(60);

        var relieved = Assert.Single(await town.Told<IncidentReassigned>(incident));
        Assert.Equal((First, new RuleReason(RuleCause.ShiftOver)), (relieved.From, relieved.Rule));
        Assert.Equal(incident, Assert.Single((await town.Grains.GetUnit(RunningTown.Code, Chengguan).View()).Waiting).Incident);
        await town.Run(13 * 60);
        await town.SignOn(Chengguan, Second);
        Assert.Equal(Second, (await town.State(incident)).Assignee);
    }

    [Fact]
    public async Task Or_a_colleague_goes_on_with_it()
    {
        await using var town = await RunningTown.Start(Definition);
        var incident = await OnSceneInTheEvening(town);
        await town.SignOn(Chengguan, Second);
        await SignOff(town, First);

        await town.Run(60);

        Assert.Equal(Second, (await town.State(incident)).Assignee);
    }

    [Fact]
    public async Task Noon_is_a_pause_and_nobody_is_relieved()
    {
        await using var town = await RunningTown.Start(Definition);
        var incident = await OnScene(town);
        await town.Run(3 * 60);
        await SignOff(town, First);

        await town.Run(110);
        await town.SignOn(Chengguan, First);
        await town.Run(4 * 60);

        Assert.Equal(First, (await town.State(incident)).Assignee);
    }

    [Fact]
    public async Task Who_leaves_early_has_until_the_end_of_the_shift_and_the_overtime()
    {
        await using var town = await RunningTown.Start(Definition);
        var incident = await OnScene(town);
        await SignOff(town, First);

        await town.Run(9 * 60 + 59);
        Assert.Equal(First, (await town.State(incident)).Assignee);
        await town.Run(1);

        Assert.Null((await town.State(incident)).Assignee);
    }

    [Fact]
    public async Task A_restart_of_the_unit_forgets_nobody_who_is_in_overtime()
    {
        await using var town = await RunningTown.Start(Definition);
        var incident = await OnSceneInTheEvening(town);
        await SignOff(town, First);
        await town.Run(30);
        await town.Restart(town.Grains.GetUnit(RunningTown.Code, Chengguan));
        await town.Grains.GetUnit(RunningTown.Code, Chengguan).View();

        await town.Run(60);

        Assert.Null((await town.State(incident)).Assignee);
    }

    [Fact]
    public async Task Who_takes_something_outside_the_shift_without_having_come_has_the_overtime_from_then()
    {
        await using var town = await RunningTown.Start(Definition);
        await town.Run(10 * 60);
        var incident = await town.Case("order");
        await town.Do(incident, Operator.Dispatches(Chengguan));
        await town.Do(incident, Crew.Takes());

        await town.Run(59);
        Assert.Equal(First, (await town.State(incident)).Assignee);
        await town.Run(1);

        Assert.Null((await town.State(incident)).Assignee);
    }

    [Fact]
    public async Task A_desk_of_the_command_room_is_relieved_too()
    {
        await using var town = await RunningTown.Start(Definition);
        await town.SignOn(UnitKey.CommandRoom, "intake-1");
        await town.Run(9 * 60);
        var incident = await town.Reported("rubbish");
        Assert.Equal("intake-1", (await town.State(incident)).Desk);
        await town.SignOn(UnitKey.CommandRoom, "intake-2");
        await town.Grains.GetUnit(RunningTown.Code, UnitKey.CommandRoom).SignOff("intake-1");

        await town.Run(60);

        Assert.Equal("intake-2", (await town.State(incident)).Desk);
    }

    [Fact]
    public async Task A_partner_finishes()
    {
        await using var town = await RunningTown.Start(Definition);
        await town.SignOn(Safety, "safety-1");
        var incident = await town.Case("order");
        await town.Do(incident, Operator.Dispatches());
        await town.SignOn(Chengguan, First);
        await town.Run(9 * 60);
        await town.Do(incident, Officer.Calls(Chengguan));
        await SignOff(town, First);

        await town.Run(120);

        Assert.Equal((First, PartnerStage.Taken), (Assert.Single((await town.State(incident)).Partners).Post, Assert.Single((await town.State(incident)).Partners).Stage));
    }

    private static async Task<string> OnScene(RunningTown town)
    {
        var incident = await town.AgencyCase();
        await town.Do(incident, Crew.Arrives());
        return incident;
    }

    // At 18:00, where working time ends.
    private static async Task<string> OnSceneInTheEvening(RunningTown town)
    {
        var incident = await OnScene(town);
        await town.Run(9 * 60);
        return incident;
    }

    private static async Task SignOff(RunningTown town, string post)
    {
        await town.Grains.GetUnit(RunningTown.Code, Chengguan).SignOff(post);
        await town.Settle();
    }

    private static Post Post(string id, Role role, params Desk[] desks) => new(id, new(id, id), role, new(DutyKind.WorkingTime), desks);
}
