using GovGrid.Incidents;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Support;
using GovGrid.Testing;
using GovGrid.Towns;
using static GovGrid.Simulation.Support.SmallWorld;

namespace GovGrid.Simulation.World;

public class OversightTests
{
    private static readonly WorldDefinition Slow = Definition with
    {
        Crews = Definition.Crews with { OnScene = Always(Minutes(3000)) },
        Workers = Definition.Workers with { OnScene = Always(Minutes(3000)) },
    };

    [Fact]
    public async Task An_inspector_pushes_what_is_overdue_and_who_has_it_replies()
    {
        await using var town = await LivingTown.Start(
            new ListedDemand(Report("r", 0, "stall")), Slow with { Inspectors = Slow.Inspectors with { Supervise = Because(1.0) } });

        await town.Run(60 * 8);

        var history = (await town.Incident("r")).History;
        Assert.Equal("inspector", history.OfType<SupervisionOrdered>().First().By);
        Assert.Equal("chengguan-1", history.OfType<SupervisionAnswered>().First().By);
        Assert.True(town.Check().Passed);
    }

    [Fact]
    public async Task Half_of_the_inspectors_only_remark()
    {
        await using var town = await LivingTown.Start(
            new ListedDemand(Report("r", 0, "stall")), Slow with { Inspectors = Slow.Inspectors with { Supervise = Because(1.0), Note = Because(1.0) } });

        await town.Run(60 * 8);

        Assert.Equal("inspector", (await town.Incident("r")).History.OfType<NoteAdded>().First().By);
        Assert.Empty((await town.Incident("r")).History.OfType<SupervisionOrdered>());
    }

    [Fact]
    public async Task A_leader_pushes_what_reaches_the_leaders()
    {
        var leaders = Slow.Leaders with { Supervise = Always(1.0), Reply = Slow.Leaders.Reply with { Answered = 0 } };
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 0, "stall")), Slow with { Leaders = leaders });

        await town.Run(60 * 30);

        var incident = await town.Incident("r");
        Assert.Equal("leader-1", incident.History.OfType<SupervisionOrdered>().First().By);
        Assert.Contains(incident.History.OfType<SupervisionStarted>(), started => started.Step is LimitedStep.Reply); // nobody replied
        Assert.True(town.Check().Passed);
    }

    [Fact]
    public async Task A_grid_leader_has_another_go_on_with_what_is_overdue()
    {
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 0)), Slow with { GridLeaders = Slow.GridLeaders with { Reassign = Because(1.0) } });

        await town.Run(60 * 9.5); // the second rung, half a working day after the limit

        var reassigned = (await town.Incident("r")).History.OfType<IncidentReassigned>().First();
        Assert.Equal(($"leader-{SmallTown.GridCode(0)}", "w1"), (reassigned.By, reassigned.From));
        Assert.True(town.Check().Passed);
    }

    [Fact]
    public async Task Grid_leaders_report_some_of_what_is_found_in_their_grid()
    {
        var seen = Definition with { GridLeaders = Definition.GridLeaders with { Report = Because(1.0) } };
        await using var town = await LivingTown.Start(new ListedDemand(Report("find", 0, channel: Channel.WorkerApp)), seen);

        await town.Run(1);

        Assert.Equal($"leader-{SmallTown.GridCode(0)}", (await town.Incident("find")).History[0].By);
    }

    [Fact]
    public async Task What_reporters_are_not_content_with_is_made_a_case_again()
    {
        var discontent = Definition with
        {
            Reporters = Definition.Reporters with { Evaluate = Definition.Reporters.Evaluate with { Share = 1, Ratings = [1, 0, 0, 0, 0] } },
            Leaders = Definition.Leaders with { Reopen = new(1, Minutes(60)) },
        };
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 0, "fire")), discontent);

        await town.Run(240);

        var history = (await town.Incident("r")).History;
        Assert.Equal("leader-1", history.OfType<IncidentReopened>().First().By);
        Assert.True(history.OfType<IncidentClosed>().Count() > 1); // it was handled once more
        Assert.True(town.Check().Passed);
    }
}
