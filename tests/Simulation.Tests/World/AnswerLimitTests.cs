using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Support;
using GovGrid.Testing;
using static GovGrid.Simulation.Support.SmallWorld;

namespace GovGrid.Simulation.World;

public class AnswerLimitTests
{
    [Fact]
    public async Task Who_cannot_says_so_and_another_is_named()
    {
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 0)), With(workers: w => w with { Decline = Always(1.0) }));

        await town.Run(15);

        var history = (await town.Incident("r")).History;
        // Where nobody else is left, those who have declined are asked again after a while.
        Assert.Equal(["w1", "w2", "w3"], history.OfType<AssignmentDeclined>().Take(3).Select(declined => declined.Worker));
        Assert.Equal(["w1", "w2", "w3"], history.OfType<IncidentDispatched>().Take(3).Select(sent => sent.Assignee));
    }

    [Fact]
    public async Task Who_does_not_hear_is_phoned_and_takes_it()
    {
        await using var town = await LivingTown.Start(
            new ListedDemand(Report("r", 0)), With(workers: w => w with { Silence = Always(new SilenceAssumption(1, 1, Minutes(1))) }));

        await town.Run(120);

        var history = (await town.Incident("r")).History;
        var (named, missed, taken) = (history.OfType<IncidentDispatched>().Single(), history.OfType<AnswerMissed>().Single(), history.OfType<IncidentTaken>().Single());
        Assert.Equal((named.PhoneAt, named.PhoneAt!.Value.AddMinutes(1)), (missed.At, taken.At));
        Assert.Empty(history.OfType<AssignmentLapsed>());
    }

    [Fact]
    public async Task Who_never_answers_loses_it_to_the_next()
    {
        await using var town = await LivingTown.Start(
            new ListedDemand(Report("r", 0)), With(workers: w => w with { Silence = Always(new SilenceAssumption(1, 0, Minutes(1))) }));

        await town.Run(20);

        var history = (await town.Incident("r")).History;
        Assert.Equal(["w1", "w2", "w3"], history.OfType<AssignmentLapsed>().Select(lapsed => lapsed.Worker));
        Assert.True(town.Check().Passed);
    }

    [Fact]
    public async Task Without_signal_an_action_is_told_later_and_counts_from_when_it_was_done()
    {
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 0)), With(workers: w => w with { Signal = new(1, 0, Minutes(1.5)) }));

        await town.Run(120);

        var taken = (await town.Incident("r")).History.OfType<IncidentTaken>().Single();
        Assert.Equal(TimeSpan.FromMinutes(1.5), taken.ReceivedAt - taken.At);
        Assert.Equal(IncidentStep.Closed, (await town.Incident("r")).State.Step);
    }

    [Fact]
    public async Task Told_too_late_an_action_is_kept_as_a_note_that_says_who_has_it()
    {
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 0)), With(workers: w => w with { Signal = new(1, 0, Minutes(8)) }));

        await town.Run(20);

        var late = (await town.Incident("r")).History.OfType<LateActionNoted>().First();
        Assert.Equal(("w1", CommandKind.Take), (late.By, late.Action));
        Assert.True(town.Check().Passed);
    }

    [Fact]
    public async Task A_phone_without_signal_reports_no_position()
    {
        await using var town = await LivingTown.Start(new ListedDemand(), With(workers: w => w with { Signal = new(0, 1, Minutes(60)) }));

        await town.Run(45);

        var worker = await town.Grains.GetWorker(SmallTown.Code, "w1").Get();
        Assert.True(town.Now - worker.PositionAt > TimeSpan.FromMinutes(30));
    }
}
