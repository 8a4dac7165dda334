using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Grains.Tests.Support;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.Territory;
using GovGrid.Testing;
using GovGrid.Towns;
using static GovGrid.Grains.Tests.Support.People;

namespace GovGrid.Grains.Tests.Flow;

/// <summary>
/// Rain: rubbish is taken first and has half the time, stalls have twice. Rubbish is to be handled in four hours, a stall in four of working time.
/// </summary>
public class OperationTests
{
    private static readonly TownDefinition Rainy = SmallTown.Definition with
    {
        Operations = [SmallTown.Definition.Operations[0] with { CallsInCrews = ["A", "B"], LimitFactors = new Dictionary<string, double> { ["rubbish"] = 0.5, ["stall"] = 2 } }],
    };

    [Fact]
    public async Task What_is_triaged_while_it_lasts_has_its_limits_and_order_and_what_comes_after_has_not()
    {
        await using var town = await RunningTown.Start(Rainy);
        Assert.Null(await Town(town).RaiseOperation("rain", "head-1"));
        var rubbish = await town.Case("rubbish");

        Assert.Equal((town.Now.AddHours(2), "rain"), (Resolve(await town.State(rubbish)), (await town.State(rubbish)).Operation));
        Assert.Equal("rain", (await town.Picture()).Notices.Single(notice => notice.Kind is NoticeKind.Operation).Code);
        var fire = await town.Case("fire");
        Assert.Equal([rubbish, fire], await Waiting(town)); // though a fire is severe

        await Town(town).EndOperation("head-1");
        await town.Settle();
        var after = await town.Case("rubbish");
        Assert.Equal((town.Now.AddHours(4), null), (Resolve(await town.State(after)), (await town.State(after)).Operation));
        Assert.Equal(fire, (await Waiting(town))[0]);
        Assert.DoesNotContain((await town.Picture()).Notices, notice => notice.Kind is NoticeKind.Operation);
    }

    [Fact]
    public async Task What_was_open_has_what_is_left_of_its_limits_multiplied_and_goes_on_as_before_when_it_ends()
    {
        await using var town = await RunningTown.Start(Rainy);
        var (rubbish, stall, fire) = (await town.Case("rubbish"), await town.Case("stall"), await town.Case("fire")); // 09:00
        await town.Run(120);

        await Town(town).RaiseOperation("rain", "head-1"); // 11:00
        await town.Settle();
        Assert.Equal(At(12), Resolve(await town.State(rubbish))); // two hours were left
        Assert.Equal(At(17), Resolve(await town.State(stall))); // of 09-12 and 14-15 two were left, now four: 11-12 and 14-17
        Assert.Equal(At(13), Resolve(await town.State(fire)));
        Assert.Equal([rubbish, fire], await Waiting(town));
        Assert.Equal(("rain", true), ((await town.Told<ProfileSwitched>(rubbish)).Single().Operation, (await town.Told<ProfileSwitched>(rubbish)).Single().First));
        Assert.Equal(("rain", false), ((await town.Told<ProfileSwitched>(stall)).Single().Operation, (await town.Told<ProfileSwitched>(stall)).Single().First));
        Assert.Empty(await town.Told<ProfileSwitched>(fire));

        await town.Run(30); // 11:30: of the rubbish's hour half is used up, of the stall's four hours half an hour
        await Town(town).EndOperation("head-1");
        await town.Settle();
        Assert.Equal(At(12.5), Resolve(await town.State(rubbish)));
        Assert.Equal(At(15.25), Resolve(await town.State(stall))); // 3.5 hours are left, now 1.75: 11:30-12:00 and 14:00-15:15
        Assert.Equal((null, null), ((await town.State(rubbish)).Operation, (await town.Told<ProfileSwitched>(rubbish))[1].Operation));
        Assert.Equal([fire, rubbish], await Waiting(town));
        foreach (var incident in new[] { rubbish, stall, fire }) Assert.DoesNotContain(await town.Told<SupervisionStarted>(incident), started => started.Step is LimitedStep.Resolve);
    }

    [Fact]
    public async Task Raised_by_mistake_and_ended_it_leaves_everything_as_it_was()
    {
        await using var town = await RunningTown.Start(Rainy);
        var (open, suspended) = (await town.Case("stall"), await town.AgencyCase());
        await town.Run(60);
        await town.Do(suspended, Leader.Suspends(town.Now.AddDays(2)));
        await town.Run(24 * 60);
        var before = (Limits(await town.State(open)), Limits(await town.State(suspended)));

        await Town(town).RaiseOperation("rain", "head-1");
        await town.Settle();
        Assert.Equal(2, (await town.State(suspended)).Limits.Single().Factor);
        await Town(town).EndOperation("head-1");
        await town.Settle();

        Assert.Equal(before, (Limits(await town.State(open)), Limits(await town.State(suspended))));
        Assert.Equal(At(24 * 2 + 15), Resolve(await WaitFor(town, suspended, 24 * 60))); // three hours were left at 10:00
    }

    [Fact]
    public async Task While_it_lasts_resumes_triage_and_relocation_leave_switched_limits_alone()
    {
        await using var town = await RunningTown.Start(Rainy);
        var incident = await town.Reported("rubbish");
        await town.Do(incident, Operator.Accepts());
        await town.Run(180);
        await Town(town).RaiseOperation("rain", "head-1");
        await town.Settle();
        Assert.Equal(At(12.5), Resolve(await town.State(incident)));

        await town.Do(incident, Operator.Triages("rubbish"));
        await town.Do(incident, Operator.Relocates(1));
        await town.Run(6);

        Assert.Equal(At(12.5), Resolve(await town.State(incident)));
        Assert.Single(await town.Told<ProfileSwitched>(incident));
        Assert.Equal("rain", (await town.State(incident)).Operation);
    }

    [Fact]
    public async Task A_crash_just_after_it_was_raised_or_ended_is_made_good()
    {
        await using var town = await RunningTown.Start(Rainy);
        var incident = await town.Case("rubbish");
        await Town(town).RaiseOperation("rain", "head-1");
        await town.Crash();
        Assert.Equal((At(11), "rain"), (Resolve(await town.State(incident)), (await town.State(incident)).Operation));
        Assert.NotNull(await Town(town).GetOperation());

        await Town(town).EndOperation("head-2");
        await town.Crash();
        Assert.Equal((At(13), null), (Resolve(await town.State(incident)), (await town.State(incident)).Operation));
        Assert.Equal(new OperationEnd(town.Now, "head-2"), Assert.Single(await Town(town).Operations()).Ended);
    }

    [Fact]
    public async Task It_is_raised_once_and_ended_once()
    {
        await using var town = await RunningTown.Start(Rainy with { Operations = [.. Rainy.Operations, Rainy.Operations[0] with { Code = "snow" }] });
        Assert.Equal(RefusalCode.NotFound, (await Town(town).RaiseOperation("flood", "head-1"))?.Code);
        Assert.Null(await Town(town).RaiseOperation("rain", "head-1"));
        Assert.Null(await Town(town).RaiseOperation("rain", "head-2"));
        Assert.Equal(RefusalCode.WrongStep, (await Town(town).RaiseOperation("snow", "head-1"))?.Code);

        Assert.Equal("head-1", (await Town(town).EndOperation("head-1"))?.By);
        Assert.Null(await Town(town).EndOperation("head-1"));
    }

    [Fact]
    public async Task What_it_did_is_told_while_it_lasts_and_kept_when_it_has_ended()
    {
        await using var town = await RunningTown.Start(Rainy);
        await town.OnDuty("w1");
        await town.Case("rubbish");
        await town.Case("stall");
        await town.Run(1);
        await Town(town).RaiseOperation("rain", "head-1");
        await town.OnDuty("w3");
        var raised = await Town(town).GetOperation();
        await town.Case("rubbish", grid: 3);
        await town.Case("fire");
        await town.Crash();

        var report = Assert.Single(await Town(town).Operations());
        Assert.Equal((raised, null, true), (report.Raised, report.Ended, report.SuspendsPatrol));
        Assert.Equal([("A", 3, "w3"), ("B", 0, "")], report.Crews.Select(crew => (crew.Crew, crew.Workers, string.Join(",", crew.CameOnDuty))));
        Assert.Equal([new CategoryFactor("rubbish", 0.5), new CategoryFactor("stall", 2)], report.LimitFactors);
        Assert.Equal(["rubbish"], report.First);
        Assert.Equal((2, 3), (report.IncidentsFirst, report.IncidentsWithOtherLimits));

        await Town(town).EndOperation("head-2");
        await town.Grains.GetWorker(RunningTown.Code, "w3").GoOffDuty();
        await town.Crash();
        var ended = Assert.Single(await Town(town).Operations());
        Assert.Equal((new OperationEnd(town.Now, "head-2"), 2, 3), (ended.Ended, ended.IncidentsFirst, ended.IncidentsWithOtherLimits));
        Assert.Equal(["w3"], ended.Crews[0].CameOnDuty);
    }

    [Fact]
    public async Task The_last_twenty_that_ended_are_kept()
    {
        await using var town = await RunningTown.Start(Rainy);
        for (var i = 0; i < 22; i++)
        {
            await Town(town).RaiseOperation("rain", $"head-{i}");
            await Town(town).EndOperation($"head-{i}");
        }

        var kept = await Town(town).Operations();

        Assert.Equal((20, "head-21", "head-2"), (kept.Count, kept[0].Raised.By, kept[^1].Raised.By));
    }

    private static ITownGrain Town(RunningTown town) => town.Grains.GetTown(RunningTown.Code);

    private static DateTimeOffset At(double hour) => SmallTown.MondayMorning.AddHours(hour - 9);

    private static DateTimeOffset Resolve(IncidentState incident) => incident.Limits.Single(limit => limit.Step is LimitedStep.Resolve).Due;

    private static string Limits(IncidentState incident) => string.Join("\n", incident.Limits);

    private static async Task<IncidentState> WaitFor(RunningTown town, string incident, double minutes)
    {
        await town.Run(minutes);
        return await town.State(incident);
    }

    private static async Task<IReadOnlyList<string>> Waiting(RunningTown town) =>
        [.. (await town.Grains.GetZone(RunningTown.Code, "z1").View()).Waiting.Select(item => item.Incident)];
}
