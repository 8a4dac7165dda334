using GovGrid.Finding;
using GovGrid.Grains.Tests.Support;
using GovGrid.Incidents;
using static GovGrid.Grains.Tests.Support.People;

namespace GovGrid.Grains.Tests.Flow;

/// <summary>What was acknowledged survives any crash, and what was handed over once is there once.</summary>
public class CrashTests
{
    private static readonly IReadOnlyList<(string Name, Func<IncidentCommand> Command)> Way =
    [
        ("accept", () => Operator.Accepts()),
        ("triage", () => Operator.Triages("stall")),
        ("dispatch", () => Operator.Dispatches()),
        ("call", () => Crew.Calls(Safety)),
        ("support", () => Officer.Supports(PartnerStage.Done)),
        ("transfer", () => Crew.Transfers(Safety)),
        ("escalate", () => Officer.Escalates()),
        ("name a department", () => County.Dispatches(Water)),
        ("return", () => WaterCrew.Returns()),
        ("to the grid", () => Leader.Triages("rubbish")),
        ("take", () => Worker("w1").Takes()),
        ("relocate", () => Leader.Relocates(2)),
        ("suspend", () => Leader.Suspends(Testing.SmallTown.MondayMorning.AddDays(1))),
        ("resume", () => Leader.Resumes()),
        ("take again", () => Worker("w1").Takes()),
        ("arrive", () => Worker("w1").Arrives()),
        ("resolve", () => Worker("w1").Resolves()),
        ("reopen", () => Leader.Reopens()),
    ];

    [Fact]
    public async Task After_a_crash_at_any_step_every_queue_and_worker_is_as_it_would_be_without()
    {
        await using var calm = await Started();
        await using var crashing = await Started();
        var (a, b) = (await calm.Reported("stall"), await crashing.Reported("stall"));
        Assert.Equal(a, b);
        foreach (var (name, command) in Way)
        {
            await calm.Do(a, command());
            Assert.True((await crashing.Give(b, command())).Done, name);
            await crashing.Crash();
            await SignOn(crashing);

            Assert.Equal((name, await Standing(calm, a)), (name, await Standing(crashing, b)));
        }
    }

    [Theory]
    [InlineData("Place")]
    [InlineData("Remove")]
    [InlineData("Track")]
    [InlineData("Recorded")]
    public async Task What_was_stored_and_never_handed_over_is_handed_over_after_the_crash(string lost)
    {
        await using var calm = await Started();
        await using var crashing = await Started();
        var (a, b) = (await calm.Reported("stall"), await crashing.Reported("stall"));
        foreach (var (name, command) in Way)
        {
            await calm.Do(a, command());
            crashing.Network.Lose(lost);
            var version = (await crashing.State(b)).Version;
            await Record.ExceptionAsync(() => crashing.Give(b, command()));
            Assert.True((await crashing.State(b)).Version > version, name); // it was stored, whatever became of the answer
            crashing.Network.Lose();
            await crashing.Crash();
            await SignOn(crashing);

            Assert.Equal((name, await Standing(calm, a)), (name, await Standing(crashing, b)));
        }
    }

    [Fact]
    public async Task A_command_whose_answer_was_lost_is_done_once_and_answered_the_second_time()
    {
        await using var town = await Started();
        var incident = await town.Reported("stall");
        var accept = Operator.Accepts() with { Id = "accept", At = town.Now };
        town.Network.Lose("Place");
        await Assert.ThrowsAsync<TimeoutException>(() => town.Give(incident, accept));
        Assert.DoesNotContain((await town.Grains.GetCommandRoom(RunningTown.Code).View()).Waiting, item => item.Version == 2);
        town.Network.Lose();

        Assert.True((await town.Give(incident, accept)).Done);

        Assert.Single(await town.Told<IncidentAccepted>(incident));
        Assert.Equal(2, Assert.Single((await town.Grains.GetCommandRoom(RunningTown.Code).View()).Waiting).Version);
    }

    [Fact]
    public async Task What_was_not_handed_over_and_not_repeated_is_handed_over_with_the_next_command()
    {
        await using var town = await Started();
        var incident = await town.Case("stall");
        town.Network.Lose("Remove");
        await Assert.ThrowsAsync<TimeoutException>(() => town.Give(incident, Operator.Dispatches()));
        Assert.Single((await town.Grains.GetCommandRoom(RunningTown.Code).View()).Waiting);
        town.Network.Lose();

        await town.Do(incident, Crew.Takes());

        Assert.Empty((await town.Grains.GetCommandRoom(RunningTown.Code).View()).Waiting);
    }

    [Fact]
    public async Task What_a_check_of_limits_has_stored_and_not_handed_over_is_handed_over_by_the_next()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1", "w2");
        var incident = await town.Case("fire");
        await town.Run(3); // phoned, and to be given up after three minutes and a half
        town.Network.Lose("Place");
        await town.Run(31 / 60.0);
        Assert.Null((await town.State(incident)).Assignee);
        town.Network.Lose();

        await town.Run(6 / 60.0); // the grid checks again long before the town's next resume

        Assert.Equal("w2", (await town.State(incident)).Assignee);
    }

    private static async Task<RunningTown> Started()
    {
        var town = await RunningTown.Start();
        await town.OnDuty("w1");
        await SignOn(town);
        return town;
    }

    // Rosters are in memory: who sits at a desk says so again.
    private static async Task SignOn(RunningTown town)
    {
        await town.SignOn(Chengguan, "chengguan-1");
        await town.SignOn(Safety, "safety-1");
        await town.SignOn(Water, "water-1");
    }

    private static async Task<string> Standing(RunningTown town, string incident)
    {
        var state = await town.State(incident);
        var lines = new List<string> { $"{state.Step} {state.Owner} {state.Assignee} v{state.Version}" };
        foreach (var unit in new Towns.Town(Testing.SmallTown.Definition).Units)
        {
            var view = await town.Grains.GetUnit(RunningTown.Code, unit).View();
            if (view.Waiting.Concat(view.Busy).Any()) lines.Add($"{unit} {string.Join(",", view.Waiting.Concat(view.Busy).Select(item => $"{item.Incident}/{item.Version}/{item.TakenBy}"))}");
        }
        var worker = await town.Grains.GetWorker(RunningTown.Code, "w1").Get();
        lines.Add($"w1 {worker.Incident} {worker.Assignments}");
        lines.AddRange((await town.Picture()).Incidents.Select(shown => $"{shown.Id} {shown.Version} {shown.Step}"));
        return string.Join("\n", lines);
    }
}
