using GovGrid.Grains.Tests.Support;
using GovGrid.Incidents;
using GovGrid.Common;
using GovGrid.People;
using static GovGrid.Grains.Tests.Support.People;

namespace GovGrid.Grains.Tests.Flow;

/// <summary>What follows when a named worker answers late, not at all, or with no.</summary>
public class AnsweringTests
{
    [Theory]
    [InlineData("fire", 90)] // severe, as the town's data says
    [InlineData("rubbish", 180)]
    public async Task Who_does_not_answer_is_phoned_and_then_the_next_candidate_is_asked(string category, int seconds)
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1", "w2");
        var incident = await town.Case(category);

        await town.Run((seconds - 1) / 60.0);
        Assert.Empty(await town.Told<AnswerMissed>(incident));
        await town.Run(1 / 60.0);
        Assert.Equal("w1", Assert.Single(await town.Told<AnswerMissed>(incident)).Worker);
        Assert.True(Assert.Single((await town.Picture()).Incidents).IsToBePhoned);

        await town.Run(119 / 60.0);
        Assert.Equal("w1", (await town.State(incident)).Assignee);
        await town.Run(1 / 60.0);
        Assert.Equal("w1", Assert.Single(await town.Told<AssignmentLapsed>(incident)).Worker);
        Assert.Equal("w2", (await town.State(incident)).Assignee);
        Assert.Contains(
            (await town.Told<IncidentDispatched>(incident))[^1].Candidates, candidate => (candidate.Worker, candidate.Verdict) == ("w1", CandidateVerdict.HadIt));
    }

    [Fact]
    public async Task Who_answers_the_phone_keeps_it()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1", "w2");
        var incident = await town.Case("rubbish");
        await town.Run(4);

        await town.Do(incident, Worker("w1").Takes());
        await town.Run(10);

        Assert.Equal((IncidentStep.Taken, "w1"), ((await town.State(incident)).Step, (await town.State(incident)).Assignee));
        Assert.Empty(await town.Told<AssignmentLapsed>(incident));
    }

    [Fact]
    public async Task Who_declines_is_free_and_somebody_else_is_asked()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1", "w2");
        var incident = await town.Case("rubbish");

        await town.Do(incident, Worker("w1").Declines());

        Assert.Equal("w2", (await town.State(incident)).Assignee);
        var other = await town.Case("rubbish");
        Assert.Equal("w1", (await town.State(other)).Assignee);
    }

    [Fact]
    public async Task A_late_action_from_a_phone_is_kept_and_says_who_has_the_incident_now()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1", "w2");
        var incident = await town.Case("rubbish");
        await town.Run(6); // w1 had no signal; w2 has it
        await town.Do(incident, Worker("w2", 1).Takes());
        var late = Worker("w1").Takes() with { Id = "offline", At = town.Now.AddMinutes(-5) };

        var (first, again) = (await town.Give(incident, late), await town.Give(incident, late));

        Assert.Contains("'w2'", first.Refusal!.Detail, StringComparison.Ordinal);
        Assert.Equal(first.Refusal, again.Refusal);
        var kept = Assert.Single(await town.Told<LateActionNoted>(incident));
        Assert.Equal((CommandKind.Take, RefusalCode.WrongStep, "w1"), (kept.Action, kept.Code, kept.By));
        Assert.Equal("w2", (await town.State(incident)).Assignee);
    }
}
