using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Grains.Tests.Support;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Testing;
using GovGrid.Towns;
using static GovGrid.Grains.Tests.Support.People;

namespace GovGrid.Grains.Tests.Flow;

/// <summary>Posts that people fill: kept by the town, and relieved of what they had when they are left.</summary>
public class AttendanceTests
{
    [Theory]
    [InlineData(true)] // the whole silo
    [InlineData(false)] // the unit alone
    public async Task Who_has_come_is_given_work_also_after_a_crash(bool whole)
    {
        await using var town = await RunningTown.Start();
        Assert.Null(await town.Grains.GetTown(RunningTown.Code).SignOn("chengguan-1"));
        if (whole) await town.Crash();
        else await town.Restart(town.Grains.GetUnit(RunningTown.Code, Chengguan));
        await town.Run(1);

        var incident = await town.Case("stall");
        await town.Do(incident, Operator.Dispatches());

        Assert.Equal("chengguan-1", (await town.State(incident)).Assignee);
        Assert.Equal(1, (await town.Picture()).Queues.Single(queue => queue.Key == Chengguan).Capacity);
    }

    [Fact]
    public async Task Who_has_something_in_hand_is_given_nothing_else_after_a_crash()
    {
        await using var town = await RunningTown.Start();
        await town.Grains.GetTown(RunningTown.Code).SignOn("chengguan-1");
        var inHand = await town.Case("stall");
        await town.Do(inHand, Operator.Dispatches());

        town.Network.Lose("Place"); // the unit hears of what comes next before it hears of that
        await town.Crash();
        await town.Settle();
        town.Network.Lose();
        var next = await town.Case("stall");
        await town.Do(next, Operator.Dispatches());
        await town.Run(1);

        Assert.Equal("chengguan-1", (await town.State(inHand)).Assignee);
        Assert.Null((await town.State(next)).Assignee);
    }

    [Fact]
    public async Task Who_has_left_is_given_none_also_after_a_crash()
    {
        await using var town = await RunningTown.Start();
        var attendance = town.Grains.GetTown(RunningTown.Code);
        await attendance.SignOn("chengguan-1");
        Assert.Null(await attendance.SignOff("chengguan-1"));
        Assert.Null(await attendance.SignOff("chengguan-1"));
        await town.Crash();
        await town.Run(1);

        var incident = await town.Case("stall");
        await town.Do(incident, Operator.Dispatches());

        Assert.Equal((IncidentStep.Dispatched, (string?)null), ((await town.State(incident)).Step, (await town.State(incident)).Assignee));
        Assert.Equal(RefusalCode.UnknownUnit, (await town.Grains.GetTown(RunningTown.Code).SignOn("nobody"))?.Code);
    }

    [Fact]
    public async Task What_a_desk_had_waits_where_it_stood_for_the_next()
    {
        await using var town = await RunningTown.Start();
        await town.SignOn(UnitKey.CommandRoom, "intake-1");
        var incident = await town.Reported("stall");
        Assert.Equal("intake-1", (await town.State(incident)).Desk);
        await town.Grains.GetCommandRoom(RunningTown.Code).SignOff("intake-1");

        var relieved = await town.Do(incident, new ReassignIncident(null, "left") { Id = "", By = Caller.Rule, At = default });

        Assert.Equal((IncidentStep.Reported, (string?)null), (relieved.Step, relieved.Desk));
        Assert.Equal(incident, Assert.Single((await town.Grains.GetCommandRoom(RunningTown.Code).View()).Waiting).Incident);
        await town.SignOn(UnitKey.CommandRoom, "intake-1");
        Assert.Equal("intake-1", (await town.State(incident)).Desk);
    }

    [Fact]
    public async Task A_leader_names_another_desk_and_an_operator_takes_nothing_from_a_colleague()
    {
        var small = SmallTown.Definition;
        Post[] posts = [.. small.CommandRoom.Posts, small.CommandRoom.Posts[0] with { Id = "intake-0" }, small.CommandRoom.Posts[0] with { Id = "intake-2" }];
        await using var town = await RunningTown.Start(small with { CommandRoom = new(posts) });
        await town.SignOn(UnitKey.CommandRoom, "intake-1");
        var incident = await town.Reported("stall");
        await town.SignOn(UnitKey.CommandRoom, "intake-0");
        await town.SignOn(UnitKey.CommandRoom, "intake-2");

        Assert.Equal(RefusalCode.TakenBySomeoneElse, await town.Refused(incident, Operator.Reassigns(null)));
        Assert.Equal(RefusalCode.UnknownWorker, await town.Refused(incident, Leader.Reassigns("w1")));
        Assert.Equal("intake-2", (await town.Do(incident, Leader.Reassigns("intake-2"))).Desk);
        Assert.Equal(RefusalCode.TakenBySomeoneElse, await town.Refused(incident, Operator.Accepts()));
    }
}
