using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Support;
using GovGrid.Testing;
using GovGrid.Towns;
using static GovGrid.Simulation.Support.SmallWorld;

namespace GovGrid.Simulation.World;

public class BreakTests
{
    private const double ShiftEnds = 11 * 60;

    // The day shift of crew A begins at 08:00, the town's Monday morning is 09:00.
    private const double Begin = 2 * 60;

    private static readonly BreakAssumption Half = new(3, 4, 30);

    private static readonly Town Town = new(SmallWorld.Town.Definition with { Workers = [SmallTown.Definition.Workers[0]] });

    [Fact]
    public async Task A_free_worker_goes_off_duty_for_the_break_and_comes_back()
    {
        await using var town = await LivingTown.Start(new ListedDemand(), Resting(Half), Town);

        await town.Run(Begin - 1);
        Assert.True(await IsOnDuty(town));
        await town.Run(2);
        Assert.False(await IsOnDuty(town));
        await town.Run(28);
        Assert.False(await IsOnDuty(town));
        await town.Run(2);
        Assert.True(await IsOnDuty(town));
        Assert.True(town.Check().Passed);
    }

    [Fact]
    public async Task What_is_in_hand_is_finished_before_the_break()
    {
        // In another grid: of two fires at one place within the hour the second is the same matter, and dispatchers here merge what they recognise.
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", Begin - 20, "fire"), Report("next", Begin - 5, "fire", grid: 1)), Resting(Half), Town);

        await town.Run(Begin);
        while ((await town.Incident("r")).State.Step is not IncidentStep.Closed) await town.Run(1);

        Assert.InRange((town.Now - SmallTown.MondayMorning).TotalMinutes, Begin + 1, Begin + 29);
        Assert.False(await IsOnDuty(town));
        Assert.Equal(IncidentStep.Triaged, (await town.Incident("next")).State.Step);
        await town.Run(90);
        Assert.Equal(("w1", IncidentStep.Closed), ((await town.Incident("next")).State.Handler, (await town.Incident("next")).State.Step));
        Assert.True(town.Check().Passed);
    }

    [Theory]
    [InlineData(3.75)]
    [InlineData(6)] // the work goes on longer than overtime would, but nobody is relieved for a break
    public async Task Who_is_not_free_in_time_has_no_break(double latest)
    {
        var world = Resting(Half with { LatestHours = latest });
        var slow = world with { Workers = world.Workers with { OnScene = Always(Minutes(120)) } };
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", Begin - 20, "fire")), slow, Town);

        await town.Run(Begin + 61);
        var view = await town.Grains.GetWorker(SmallTown.Code, "w1").Get();

        Assert.True(view is { OnDuty: true, Leaving: false });
        await town.Run(120);
        Assert.Equal(("w1", 1), ((await town.Incident("r")).State.Handler, (await town.Incident("r")).State.Assignees.Count));
        Assert.True(await IsOnDuty(town));
    }

    [Fact]
    public async Task A_break_goes_on_over_a_crash_of_the_host()
    {
        await using var town = await LivingTown.Start(new ListedDemand(), Resting(Half), Town);
        await town.Run(Begin + 5);

        await town.Crash();
        Assert.False(await IsOnDuty(town));
        await town.Run(20);
        Assert.False(await IsOnDuty(town));
        await town.Run(10);
        Assert.True(await IsOnDuty(town));
    }

    [Fact]
    public async Task A_shift_may_have_several_breaks_and_none_after_its_end()
    {
        await using var town = await LivingTown.Start(new ListedDemand(), Resting(Half, Half with { AfterHours = 7, LatestHours = 8 }, Half with { AfterHours = 12, LatestHours = 13 }), Town);
        var changes = 0;
        for (var (was, minute) = (true, 0); minute < 11 * 60 - 1; minute++, await town.Run(1))
            if (await IsOnDuty(town) != was)
                (was, changes) = (!was, changes + 1);

        Assert.Equal(4, changes);
    }

    [Fact]
    public async Task A_post_signs_off_for_the_break_after_its_present_case()
    {
        var desk = SmallTown.Definition.CommandRoom.Posts[0] with { Duty = new Duty(DutyKind.Crew, "A") };
        var office = new Town(Town.Definition with { CommandRoom = new([desk, .. Town.Definition.CommandRoom.Posts.Skip(1)]) });
        var world = Definition with { Posts = new(Breaks: [Half]), Desks = Definition.Desks with { Accept = Always(Minutes(10)) } };
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", Begin - 5, "stall"), Report("next", Begin + 1, "stall")), world, office);

        await town.Run(Begin + 6); // the case was accepted at 11:05
        Assert.NotEqual(IncidentStep.Reported, (await town.Incident("r")).State.Step);
        await town.Run(28);
        Assert.Equal((IncidentStep.Reported, null), ((await town.Incident("next")).State.Step, (await town.Incident("next")).State.Desk));
        await town.Run(3);
        Assert.Equal("intake-1", (await town.Incident("next")).State.Desk);
    }

    [Fact]
    public async Task A_post_whose_shift_ends_finishes_its_case_in_overtime_and_takes_no_other()
    {
        await using var town = await AtTheEndOfAShift(minutes: 60);

        await town.Run(ShiftEnds + 56);

        Assert.NotEqual(IncidentStep.Reported, (await town.Incident("r")).State.Step);
        Assert.Equal((IncidentStep.Reported, null), ((await town.Incident("next")).State.Step, (await town.Incident("next")).State.Desk));
    }

    [Fact]
    public async Task What_takes_longer_than_the_overtime_waits_for_the_next_shift()
    {
        await using var town = await AtTheEndOfAShift(minutes: 90);

        await town.Run(ShiftEnds + 59);
        Assert.Equal("intake-1", (await town.Incident("r")).State.Desk);
        await town.Run(30);

        Assert.Equal((IncidentStep.Reported, null), ((await town.Incident("r")).State.Step, (await town.Incident("r")).State.Desk));
        Assert.True(town.Check().Passed);
    }

    private static Task<LivingTown> AtTheEndOfAShift(double minutes)
    {
        var desk = SmallTown.Definition.CommandRoom.Posts[0] with { Duty = new Duty(DutyKind.Crew, "A") };
        var office = new Town(Town.Definition with { CommandRoom = new([desk, .. Town.Definition.CommandRoom.Posts.Skip(1)]) });
        var slow = Definition with { Desks = Definition.Desks with { Accept = Always(Minutes(minutes)) } };
        return LivingTown.Start(new ListedDemand(Report("r", ShiftEnds - 5, "stall"), Report("next", ShiftEnds - 4, "stall")), slow, office);
    }

    private static WorldDefinition Resting(params BreakAssumption[] breaks) => Definition with { Workers = Definition.Workers with { Breaks = breaks } };

    private static async Task<bool> IsOnDuty(LivingTown town) => (await town.Grains.GetWorker(SmallTown.Code, "w1").Get()).OnDuty;
}
