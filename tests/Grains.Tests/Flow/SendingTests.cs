using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Grains.Tests.Support;
using GovGrid.Incidents;
using GovGrid.Testing;
using GovGrid.Towns;
using static GovGrid.Grains.Tests.Support.People;

namespace GovGrid.Grains.Tests.Flow;

/// <summary>Who is sent to what lies in a grid, and why.</summary>
public class SendingTests
{
    // w4 is at home beside w1, and by car w1 would be there before w2 on foot.
    private static readonly TownDefinition FourWorkers = SmallTown.Definition with
    {
        Workers = [.. SmallTown.Definition.Workers, SmallTown.Definition.Workers[0] with { Id = "w4", Vehicle = "foot" }],
    };

    [Fact]
    public async Task Who_is_at_home_in_the_grid_is_sent_before_who_would_be_there_sooner()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1", "w2", "w3");
        await At(town, "w1", 120.0151); // a few metres from the place, in the other's grid

        var incident = await town.Case("rubbish", grid: 1);

        var sent = Assert.Single(await town.Told<IncidentDispatched>(incident));
        Assert.Equal("w2", sent.Assignee);
        Assert.Equal([("w2", CandidateVerdict.OwnGrid), ("w1", CandidateVerdict.Worse)], sent.Candidates.Select(candidate => (candidate.Worker, candidate.Verdict)));
    }

    [Fact]
    public async Task Without_anybody_at_home_the_best_of_the_zone_is_sent_and_then_one_of_a_neighbouring_zone()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1", "w3");

        var first = await town.Case("rubbish", grid: 1);
        var second = await town.Case("rubbish", grid: 1);

        Assert.Equal(("w1", "w3"), ((await town.State(first)).Assignee, (await town.State(second)).Assignee));
        Assert.Equal(CandidateVerdict.Best, Assert.Single(await town.Told<IncidentDispatched>(first)).Candidates[0].Verdict);
        Assert.Equal("w3", Assert.Single(Assert.Single(await town.Told<IncidentDispatched>(second)).Candidates).Worker);
        Assert.Equal(0, (await town.Grains.GetZone(RunningTown.Code, "z1").View()).Depth.Waiting);
    }

    [Fact]
    public async Task A_severe_incident_pulls_the_nearest_off_a_minor_one_which_goes_on_with_somebody_else()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1");
        var minor = await town.Case("rubbish", grid: 1);
        await town.Do(minor, Worker("w1").Takes());

        var severe = await town.Case("fire", grid: 0);

        Assert.Equal("w1", (await town.State(severe)).Assignee);
        var sent = Assert.Single(await town.Told<IncidentDispatched>(severe));
        Assert.Equal([("w1", CandidateVerdict.PulledOff)], sent.Candidates.Select(candidate => (candidate.Worker, candidate.Verdict)));
        Assert.Contains(severe, Assert.Single(await town.Told<IncidentReassigned>(minor)).Reason, StringComparison.Ordinal);
        Assert.Equal((IncidentStep.Triaged, (string?)null), ((await town.State(minor)).Step, (await town.State(minor)).Assignee));

        await town.OnDuty("w2");
        Assert.Equal("w2", (await town.State(minor)).Assignee);
    }

    [Fact]
    public async Task Who_was_pulled_off_goes_back_to_the_minor_one_when_nobody_else_has_it()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1");
        var minor = await town.Case("rubbish");
        var severe = await town.Case("fire");
        await Handled(town, severe, "w1");

        Assert.Equal("w1", (await town.State(minor)).Assignee);
    }

    [Fact]
    public async Task Of_several_on_minor_ones_the_nearest_is_pulled_off_and_nobody_off_a_severe_one()
    {
        await using var town = await RunningTown.Start(FourWorkers with { Policy = FourWorkers.Policy with { DispatchReach = DispatchReach.Zone } });
        await town.OnDuty("w1", "w2", "w4");
        var far = await town.Case("rubbish", grid: 1); // w2
        var first = await town.Case("fire", grid: 0);
        var near = await town.Case("rubbish", grid: 0);
        Assert.Equal(3, new[] { await town.State(far), await town.State(first), await town.State(near) }.Select(state => state.Assignee).Distinct().Count());

        var second = await town.Case("fire", grid: 0);

        Assert.Equal((await town.Told<IncidentReassigned>(near)).Single().From, (await town.State(second)).Assignee);
        Assert.Empty(await town.Told<IncidentReassigned>(first));
        var third = await town.Case("fire", grid: 0);
        Assert.Equal("w2", (await town.State(third)).Assignee);
        Assert.Equal(IncidentStep.Triaged, (await town.State(await town.Case("fire", grid: 0))).Step);
    }

    [Fact]
    public async Task Who_rests_comes_after_others_and_who_has_not_been_seen_of_late_comes_last()
    {
        await using var town = await RunningTown.Start(FourWorkers);
        await town.OnDuty("w1", "w2", "w4");
        await town.Run(3);
        await Handled(town, await town.Case("rubbish", grid: 0), "w1"); // w1 rests from here
        await At(town, "w1", 120.0051);
        await At(town, "w2", 120.0199); // seen, and a kilometre further away; w4 was last seen three minutes ago
        await town.Run(1);

        var incident = await town.Case("rubbish", grid: 0);

        Assert.Equal(
            [("w2", CandidateVerdict.Best), ("w1", CandidateVerdict.Resting), ("w4", CandidateVerdict.Stale)],
            Assert.Single(await town.Told<IncidentDispatched>(incident)).Candidates.Select(candidate => (candidate.Worker, candidate.Verdict)));
    }

    [Fact]
    public async Task After_a_crash_a_position_is_as_old_as_it_was()
    {
        await using var town = await RunningTown.Start(FourWorkers);
        await town.OnDuty("w1", "w4");
        await town.Run(4);
        await town.Crash();
        await At(town, "w4", 120.0199);

        var incident = await town.Case("rubbish", grid: 0);

        Assert.Equal(
            [("w4", CandidateVerdict.OwnGrid), ("w1", CandidateVerdict.Stale)],
            Assert.Single(await town.Told<IncidentDispatched>(incident)).Candidates.Select(candidate => (candidate.Worker, candidate.Verdict)));
    }

    [Fact]
    public async Task An_incident_that_its_own_zone_has_sent_to_is_offered_to_no_neighbour_any_more()
    {
        await using var town = await RunningTown.Start();
        var incident = await town.Case("rubbish", grid: 0);
        await town.OnDuty("w1");
        Assert.Equal("w1", (await town.State(incident)).Assignee);

        await town.OnDuty("w3");

        var idle = await town.Grains.GetWorker(RunningTown.Code, "w3").Get();
        Assert.Equal((null, 0, (DateTimeOffset?)null), (idle.Incident, idle.Assignments, idle.FreedAt));
    }

    [Fact]
    public async Task A_neighbour_that_has_nobody_for_one_is_asked_for_the_next()
    {
        await using var town = await RunningTown.Start(SmallTown.Definition with
        {
            Categories = [.. SmallTown.Definition.Categories.Select(category => category.Code is "fire" ? category with { Skill = "ladder" } : category)],
        });
        var (skilled, anybody) = (await town.Case("fire", grid: 0), await town.Case("rubbish", grid: 0));

        await town.OnDuty("w3");

        Assert.Equal((null, "w3"), ((await town.State(skilled)).Assignee, (await town.State(anybody)).Assignee));
        Assert.Equal(1, (await town.Grains.GetWorker(RunningTown.Code, "w3").Get()).Assignments);
    }

    [Fact]
    public async Task A_command_room_that_starts_empty_hears_again_who_seeks_and_who_is_idle()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w3");
        await town.Restart(town.Grains.GetCommandRoom(RunningTown.Code));

        Assert.Equal("w3", (await town.State(await town.Case("rubbish", grid: 0))).Assignee);

        var waiting = await town.Case("rubbish", grid: 0);
        await town.Restart(town.Grains.GetCommandRoom(RunningTown.Code));
        await Handled(town, (await town.Picture()).Incidents.Single(known => known.Assignee == "w3").Id, "w3");
        Assert.Equal("w3", (await town.State(waiting)).Assignee);
    }

    [Fact]
    public async Task An_offer_that_has_moved_on_meanwhile_is_made_again_as_it_is_now()
    {
        await using var town = await RunningTown.Start();
        var incident = await town.Case("rubbish", grid: 0);
        town.Network.Lose("Place");
        await Assert.ThrowsAsync<TimeoutException>(() => town.Give(incident, new NoteOnIncident("seen") { Id = "", By = Operator, At = default }));
        town.Network.Lose(); // its zone knows it as it was before

        await town.OnDuty("w3");
        Assert.Equal((null, IncidentStep.Triaged), ((await town.State(incident)).Assignee, (await town.State(incident)).Step));
        await town.Grains.GetTown(RunningTown.Code).RequestResume();
        await town.Settle();

        Assert.Equal("w3", (await town.State(incident)).Assignee);
    }

    [Fact]
    public async Task Who_had_it_is_asked_again_when_nobody_else_could_be_found()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1");
        var incident = await town.Case("rubbish");
        await town.Run(5);
        Assert.Equal("w1", Assert.Single(await town.Told<AssignmentLapsed>(incident)).Worker);
        Assert.Null((await town.State(incident)).Assignee);

        await town.Run(2);

        Assert.Equal("w1", (await town.State(incident)).Assignee);
    }

    [Fact]
    public async Task Who_had_it_is_asked_again_from_a_neighbouring_zone_too()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w3");
        var incident = await town.Case("rubbish");
        await town.Run(5);
        Assert.Equal("w3", Assert.Single(await town.Told<AssignmentLapsed>(incident)).Worker);
        Assert.Null((await town.State(incident)).Assignee);

        await town.Run(2);

        Assert.Equal("w3", (await town.State(incident)).Assignee);
    }

    [Fact]
    public async Task Who_declines_is_not_asked_again_while_a_neighbouring_zone_has_somebody()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1", "w3");
        var incident = await town.Case("rubbish");

        await town.Do(incident, Worker("w1").Declines());

        Assert.Equal("w3", (await town.State(incident)).Assignee);
    }

    [Fact]
    public async Task Who_calls_for_help_is_sent_nowhere_else_until_that_is_cleared()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1", "w3");
        await town.Grains.GetWorker(RunningTown.Code, "w1").CallForHelp();
        await town.Grains.GetWorker(RunningTown.Code, "w3").CallForHelp();
        await town.Settle();

        var incident = await town.Case("fire");
        Assert.Null((await town.State(incident)).Assignee);
        await town.Grains.GetWorker(RunningTown.Code, "w3").ClearHelp();
        await town.Settle();

        Assert.Equal("w3", (await town.State(incident)).Assignee);
    }

    private static async Task At(RunningTown town, string worker, double lon) =>
        Assert.Null(await town.Grains.GetWorker(RunningTown.Code, worker).ReportPosition(new GeoPoint(lon, 30.005), town.Now));

    private static async Task Handled(RunningTown town, string incident, string worker)
    {
        await town.Do(incident, Worker(worker).Takes());
        await town.Do(incident, Worker(worker).Arrives());
        await town.Do(incident, Worker(worker).Resolves());
    }
}
