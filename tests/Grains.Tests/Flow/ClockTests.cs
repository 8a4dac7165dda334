using GovGrid.Common;
using GovGrid.Grains.Tests.Support;
using GovGrid.Incidents;
using GovGrid.Testing;
using GovGrid.Towns;
using static GovGrid.Grains.Tests.Support.People;

namespace GovGrid.Grains.Tests.Flow;

/// <summary>Standstill, more time, and promises. Working time is 08-12 and 14-18; the town starts on a Monday at 09:00.</summary>
public class ClockTests
{
    private static readonly DateTimeOffset Monday = SmallTown.MondayMorning.AddHours(-9); // midnight in the town

    // Suspended from Monday 10:00 to Wednesday 10:00. What is left of each at 10:00 is left from there:
    [Theory]
    [InlineData(TimeBasis.UrgentHours, 4, 0, 13, 2, 13)] // 3 hours of Monday 13:00
    [InlineData(TimeBasis.WorkingHours, 4, 0, 15, 2, 15)] // 3 of Monday 09-12 and 14-15: Wednesday 10-12 and 14-15
    [InlineData(TimeBasis.WorkingDays, 2, 2, 9, 4, 9)] // 15 of 16 hours until Wednesday 09:00: Wednesday 6, Thursday 8, Friday 1
    [InlineData(TimeBasis.NaturalDays, 2, 2, 9, 4, 9)] // 47 hours of Wednesday 09:00
    public async Task By_the_grid_s_clock_it_goes_on_with_what_was_left_of_its_limit(TimeBasis basis, double amount, int day, int hour, int laterDay, int laterHour)
    {
        await using var town = await RunningTown.Start(WithLimit(new TimeLimit(LimitedStep.Resolve, amount, basis)));
        var incident = await town.AgencyCase();
        Assert.Equal(Monday.AddDays(day).AddHours(hour), Resolve(await town.State(incident)).Due);
        await town.Run(60);

        var standing = await town.Do(incident, Leader.Suspends(Monday.AddDays(2).AddHours(10)));
        Assert.Equal((IncidentStep.Dispatched, (string?)null), (standing.Step, standing.Assignee)); // nobody waits on a scene for days
        await town.Run(47 * 60 + 59);
        Assert.NotNull((await town.State(incident)).Suspension);
        Assert.Empty(await town.Told<LimitWarned>(incident));
        Assert.Null(Assert.Single((await town.Picture()).Incidents).NextLimit);
        await town.Run(1);

        var going = await town.State(incident);
        Assert.Null(going.Suspension);
        Assert.Equal("rule", Assert.Single(await town.Told<IncidentResumed>(incident)).By);
        Assert.Equal(Monday.AddDays(laterDay).AddHours(laterHour), Resolve(going).Due);
        Assert.Equal("chengguan-1", going.Assignee); // its unit has it again
    }

    [Fact]
    public async Task Somebody_resumes_it_earlier_and_the_grid_s_clock_finds_nothing_more_to_do()
    {
        await using var town = await RunningTown.Start();
        var incident = await town.AgencyCase();
        await town.Do(incident, Leader.Suspends(town.Now.AddDays(2)));
        await town.Run(24 * 60);

        var going = await town.Do(incident, Leader.Resumes());
        Assert.Equal(Monday.AddDays(1).AddHours(15), Resolve(going).Due);
        await town.Run(48 * 60);

        Assert.Single(await town.Told<IncidentResumed>(incident));
    }

    [Fact]
    public async Task While_its_clock_stands_still_the_reporter_who_was_promised_a_call_is_not_forgotten()
    {
        await using var town = await RunningTown.Start();
        var incident = await town.Case("order", more: report => report with { CallBackBy = town.Now.AddHours(10) });
        await town.Do(incident, Leader.Suspends(town.Now.AddDays(10)));

        await town.Run(10 * 60 + 1);

        Assert.Equal([LimitedStep.CallBack], (await town.Told<LimitWarned>(incident)).Select(warned => warned.Step));
        Assert.Equal([LimitedStep.CallBack], (await town.Told<SupervisionStarted>(incident)).Select(started => started.Step));
        Assert.Equal(LimitState.Missed, (await town.Do(incident, Operator.Answers("it takes parts"))).Limits.Single(limit => limit.Step is LimitedStep.CallBack).State);
    }

    [Fact]
    public async Task A_crew_asks_for_more_time_and_a_leader_gives_it_once()
    {
        await using var town = await RunningTown.Start(WithLimit(new TimeLimit(LimitedStep.Resolve, 3, TimeBasis.WorkingDays)));
        var incident = await town.AgencyCase(); // due on Thursday at 09:00
        await town.Run(46 * 60); // Wednesday 07:00, more than a day before
        await town.Do(incident, Crew.Extends(2));
        Assert.Equal(ApprovalKind.Extension, Assert.Single((await town.Picture()).Incidents).Request);
        Assert.Equal(RefusalCode.WrongStep, await town.Refused(incident, Crew.Extends(1)));
        Assert.Equal(RefusalCode.NotAllowed, await town.Refused(incident, Crew.Approves()));

        await town.Run(4 * 60); // the leader answers on Wednesday at 11:00; it was asked in time
        var extended = await town.Do(incident, Leader.Approves());

        Assert.Equal(Monday.AddDays(7).AddHours(9), Resolve(extended).Due); // Monday 09:00
        Assert.Equal((1, null), (extended.Extensions, extended.Request));
        Assert.Equal(RefusalCode.OutOfRange, await town.Refused(incident, Crew.Extends(1)));
    }

    [Fact]
    public async Task A_request_that_is_not_approved_leaves_the_limit_as_it_was()
    {
        await using var town = await RunningTown.Start(WithLimit(new TimeLimit(LimitedStep.Resolve, 3, TimeBasis.WorkingDays)));
        var incident = await town.AgencyCase();
        var due = Resolve(await town.Do(incident, Crew.Extends(2))).Due;

        var after = await town.Do(incident, Leader.Rejects());

        Assert.Equal((due, 0, null), (Resolve(after).Due, after.Extensions, after.Request));
        await town.Do(incident, Crew.Suspends(town.Now.AddDays(1)));
        Assert.NotNull((await town.Do(incident, Leader.Approves())).Suspension);
    }

    [Theory]
    [InlineData("reclassified")]
    [InlineData("relocated")]
    public async Task What_was_given_stays_given_when_it_is(string what)
    {
        await using var town = await RunningTown.Start(WithLimit(new TimeLimit(LimitedStep.Resolve, 3, TimeBasis.WorkingDays)));
        var incident = await town.AgencyCase(); // due on Thursday at 09:00
        await town.Do(incident, Leader.Extends(1)); // on Friday
        await town.Do(incident, Leader.Suspends(town.Now.AddDays(5)));
        await town.Run(24 * 60);
        var due = Resolve(await town.Do(incident, Leader.Resumes())).Due;
        Assert.Equal(Monday.AddDays(7).AddHours(9), due);

        var after = await town.Do(incident, what is "relocated" ? Leader.Relocates(1) : Leader.Reclassifies("stall", 4));

        Assert.Equal(due, Resolve(after).Due);
    }

    [Fact]
    public async Task A_supervision_wants_a_reply_and_gets_one()
    {
        await using var town = await RunningTown.Start();
        var incident = await town.AgencyCase();
        await town.Do(incident, Inspector.Supervises(town.Now.AddHours(1)));
        await town.Run(61);
        Assert.Contains((await town.Told<SupervisionStarted>(incident)), started => started.Step is LimitedStep.Reply);

        var replied = await town.Do(incident, new AnswerIncident(AnswerTo.Supervision, "on our way") { Id = "", By = Crew, At = default });

        Assert.Equal(LimitState.Missed, replied.Limits.Single(limit => limit.Step is LimitedStep.Reply).State);
    }

    [Fact]
    public async Task What_stands_still_for_longer_than_a_timer_waits_goes_on_when_it_was_to_and_its_grid_goes_on_with_the_rest()
    {
        await using var town = await RunningTown.Start();
        var incident = await town.Case("order"); // of no limit

        await town.Do(incident, Leader.Suspends(town.Now.AddDays(55)));
        var other = await town.Reported("rubbish");
        await town.Run(61);
        Assert.NotEmpty(await town.Told<SupervisionStarted>(other));
        await town.Run(55 * 24 * 60 - 62);
        Assert.NotNull((await town.State(incident)).Suspension);
        await town.Run(1);

        Assert.Null((await town.State(incident)).Suspension);
    }

    private static Limit Resolve(IncidentState incident) => incident.Limits.Single(limit => limit.Step is LimitedStep.Resolve);

    private static TownDefinition WithLimit(TimeLimit limit) => SmallTown.Definition with
    {
        Categories = [.. SmallTown.Definition.Categories.Select(category => category.Code is "stall" ? category with { Limits = [limit] } : category)],
    };
}
