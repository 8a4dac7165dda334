using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Testing;
using GovGrid.Towns;

namespace GovGrid.Grains.Tests.Town;

public class StraightLineTests
{
    private static readonly Caller Clerk = new("head-1", Role.ShiftLeader);
    private static readonly Caller Worker = new("w1", Role.GridWorker);

    [Fact]
    public async Task A_report_is_handled_in_its_grid_from_report_to_closing()
    {
        await using var town = await VirtualTown.Start(SmallTown.MondayMorning, SmallTown.Town);
        await town.Grains.GetWorker(SmallTown.Code, "w1").GoOnDuty(null);
        var incident = await Report(town, "rubbish", 0);

        await Do(town, incident, new AcceptIncident { Id = "2", By = Clerk, At = town.Clock.GetUtcNow() });
        await Do(town, incident, new TriageIncident("rubbish") { Id = "3", By = Clerk, At = town.Clock.GetUtcNow() });
        await town.Settle();
        var sent = (await town.Grains.GetIncident(incident).Get())!;
        Assert.Equal((IncidentStep.Dispatched, "w1", UnitKey.Grid(SmallTown.GridCode(0))), (sent.State.Step, sent.State.Assignee, sent.State.Owner));

        await Do(town, incident, new TakeIncident { Id = "4", By = Worker, At = town.Clock.GetUtcNow() });
        await town.Run(TimeSpan.FromMinutes(10));
        await Do(town, incident, new ArriveAtIncident { Id = "5", By = Worker, At = town.Clock.GetUtcNow() });
        await town.Run(TimeSpan.FromMinutes(30));
        await Do(town, incident, new ResolveIncident("cleared", ["photo-1"]) { Id = "6", By = Worker, At = town.Clock.GetUtcNow() });
        await town.Settle();

        var done = (await town.Grains.GetIncident(incident).Get())!;
        Assert.Equal(IncidentStep.Closed, done.State.Step); // severity 4 is verified by rule in this town
        Assert.Equal(TimeSpan.FromMinutes(40), done.History[^1].At - SmallTown.MondayMorning);
        Assert.Null((await town.Grains.GetWorker(SmallTown.Code, "w1").Get()).Incident);
        Assert.All(done.State.Limits, limit => Assert.Equal(LimitState.Met, limit.State));
    }

    [Fact]
    public async Task A_matter_of_an_agency_is_taken_by_its_crew_and_verified_by_another()
    {
        await using var town = await VirtualTown.Start(SmallTown.MondayMorning, SmallTown.Town);
        await town.Grains.GetUnit(SmallTown.Code, UnitKey.Agency("chengguan")).SignOn("chengguan-1");
        await town.Grains.GetCommandRoom(SmallTown.Code).SignOn("verify-1");
        var crew = new Caller("chengguan-1", Role.AgencyOfficer, UnitKey.Agency("chengguan"));
        var incident = await Report(town, "stall", 0);

        await Do(town, incident, new AcceptIncident { Id = "2", By = Clerk, At = town.Clock.GetUtcNow() });
        await Do(town, incident, new TriageIncident("stall") { Id = "3", By = Clerk, At = town.Clock.GetUtcNow() });
        await Do(town, incident, new DispatchIncident { Id = "4", By = Clerk, At = town.Clock.GetUtcNow() });
        await town.Settle();
        Assert.Equal("chengguan-1", (await town.Grains.GetIncident(incident).Get())!.State.Assignee);

        await Do(town, incident, new ArriveAtIncident { Id = "5", By = crew, At = town.Clock.GetUtcNow() });
        await Do(town, incident, new ResolveIncident("moved on", ["photo-1"]) { Id = "6", By = crew, At = town.Clock.GetUtcNow() });
        await town.Settle();
        Assert.Equal("verify-1", (await town.Grains.GetIncident(incident).Get())!.State.Desk);
        var verifier = new Caller("verify-1", Role.Operator);
        await Do(town, incident, new VerifyIncident(VerificationMethod.Photo) { Id = "7", By = verifier, At = town.Clock.GetUtcNow() });
        await Do(town, incident, new CloseIncident { Id = "8", By = verifier, At = town.Clock.GetUtcNow() });

        Assert.Equal(IncidentStep.Closed, (await town.Grains.GetIncident(incident).Get())!.State.Step);
        Assert.Empty((await town.Grains.GetCommandRoom(SmallTown.Code).View()).Busy);
    }

    [Fact]
    public async Task A_neighbouring_zone_helps_when_nobody_is_idle()
    {
        await using var town = await VirtualTown.Start(SmallTown.MondayMorning, SmallTown.Town);
        await town.Grains.GetWorker(SmallTown.Code, "w3").GoOnDuty(null);
        await town.Settle();
        var incident = await Report(town, "fire", 0);
        await Do(town, incident, new AcceptIncident { Id = "2", By = Clerk, At = town.Clock.GetUtcNow() });
        await Do(town, incident, new TriageIncident("fire") { Id = "3", By = Clerk, At = town.Clock.GetUtcNow() });
        await town.Settle();

        Assert.Equal("w3", (await town.Grains.GetIncident(incident).Get())!.State.Assignee);
        Assert.Equal(0, (await town.Grains.GetZone(SmallTown.Code, "z1").View()).Depth.Waiting);
    }

    [Fact]
    public async Task After_a_crash_queues_are_as_before_and_work_goes_on()
    {
        await using var town = await VirtualTown.Start(SmallTown.MondayMorning, SmallTown.Town);
        var waiting = await Report(town, "stall", 0);
        var assigned = await Report(town, "rubbish", 1);
        await town.Grains.GetWorker(SmallTown.Code, "w2").GoOnDuty(null);
        await Do(town, assigned, new AcceptIncident { Id = "2", By = Clerk, At = town.Clock.GetUtcNow() });
        await Do(town, assigned, new TriageIncident("rubbish") { Id = "3", By = Clerk, At = town.Clock.GetUtcNow() });
        await town.Settle();
        var before = await Views(town);

        await town.Crash();

        Assert.Equal(before, await Views(town));
        Assert.Equal(waiting, Assert.Single((await town.Grains.GetCommandRoom(SmallTown.Code).View()).Waiting).Incident);
        await Do(town, assigned, new TakeIncident { Id = "4", By = new("w2", Role.GridWorker), At = town.Clock.GetUtcNow() });
    }

    [Fact]
    public async Task Limits_warn_and_start_supervision_by_themselves_once()
    {
        await using var town = await VirtualTown.Start(SmallTown.MondayMorning, SmallTown.Town);
        var incident = await Report(town, "rubbish", 0);
        await town.Run(TimeSpan.FromMinutes(61));
        var events = (await town.Grains.GetIncident(incident).Get())!.History;
        Assert.Equal(["IncidentReported", "LimitWarned", "SupervisionStarted"], events.Select(happened => happened.GetType().Name));
        Assert.Equal([0, 48, 60], events.Select(happened => (happened.At - SmallTown.MondayMorning).TotalMinutes));
    }

    private static async Task<string> Report(VirtualTown town, string category, int grid)
    {
        var id = IncidentId.Of(SmallTown.Code, "tester", $"{category}-{grid}");
        var place = new Place(new GeoPoint(120.005 + 0.01 * grid, 30.005), null, SmallTown.GridCode(grid));
        await Do(town, id, new ReportIncident(Channel.Hotline, category, null, "请处理", place, false) { Id = "1", By = Clerk, At = town.Clock.GetUtcNow() });
        return id;
    }

    private static async Task Do(VirtualTown town, string incident, IncidentCommand command)
    {
        var outcome = await town.Grains.GetIncident(incident).Handle(command);
        Assert.True(outcome.Done, $"{command.Kind}: {outcome.Refusal?.Detail}");
    }

    private static async Task<IReadOnlyList<string>> Views(VirtualTown town)
    {
        var views = new List<string>();
        UnitKey[] units = [UnitKey.CommandRoom, UnitKey.Zone("z1"), UnitKey.Zone("z2"), UnitKey.Agency("chengguan")];
        foreach (var unit in units)
        {
            var view = await town.Grains.GetUnit(SmallTown.Code, unit).View();
            views.Add($"{view.Depth} {string.Join(",", view.Waiting.Concat(view.Busy))} {string.Join(",", view.Posts)}");
        }
        return views;
    }
}
