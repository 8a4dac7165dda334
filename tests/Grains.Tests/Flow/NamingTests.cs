using GovGrid.Common;
using GovGrid.Grains.Tests.Support;
using GovGrid.Incidents;
using static GovGrid.Grains.Tests.Support.People;

namespace GovGrid.Grains.Tests.Flow;

/// <summary>Somebody is asked for by name.</summary>
public class NamingTests
{
    [Fact]
    public async Task Who_is_asked_for_by_name_is_sent_though_having_declined_before()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1", "w2");
        var incident = await town.Case("rubbish");
        await town.Do(incident, Worker("w1").Declines());
        Assert.Equal("w2", (await town.State(incident)).Assignee);

        await town.Do(incident, Leader.Reassigns("w1"));

        Assert.Equal("w1", (await town.State(incident)).Assignee);
        Assert.Equal(CandidateVerdict.Wanted, (await town.Told<IncidentDispatched>(incident))[^1].Candidates[0].Verdict);
    }

    [Fact]
    public async Task Who_is_asked_for_by_name_and_off_duty_elsewhere_is_not_waited_for()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1", "w2");
        var incident = await town.Case("rubbish", grid: 0);

        await town.Do(incident, Leader.Reassigns("w3")); // at home in the other zone, where nobody is on duty

        var state = await town.State(incident);
        Assert.Equal((IncidentStep.Dispatched, "w2"), (state.Step, state.Assignee ?? "nobody"));
        Assert.Contains("'w3' is off duty", (await town.Told<IncidentReassigned>(incident))[^1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_for_a_grid_worker_a_leader_gives_to_somebody_by_name()
    {
        await using var town = await RunningTown.Start();
        var incident = await town.Case("rubbish", grid: 0);
        Assert.Equal(RefusalCode.WrongStep, await town.Refused(incident, Leader.Reassigns(null)));

        await town.Do(incident, Leader.Reassigns("w3"));
        await town.OnDuty("w2", "w3");
        await town.Do(incident, Leader.Reassigns("w3"));

        Assert.Equal("w3", (await town.State(incident)).Assignee);
    }

    [Fact]
    public async Task For_a_severe_incident_who_is_asked_for_by_name_is_pulled_off_a_minor_one()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1");
        var severe = await town.Case("fire", grid: 0);
        await town.OnDuty("w2");
        var minor = await town.Case("rubbish", grid: 1);
        Assert.Equal(("w1", "w2"), ((await town.State(severe)).Assignee, (await town.State(minor)).Assignee));

        await town.Do(severe, Leader.Reassigns("w2"));

        Assert.Equal("w2", (await town.State(severe)).Assignee);
        Assert.Contains(severe, Assert.Single(await town.Told<IncidentReassigned>(minor)).Reason, StringComparison.Ordinal);
    }
}
