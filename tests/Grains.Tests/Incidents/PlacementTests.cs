using GovGrid.Common;
using GovGrid.Grains.Incidents;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Testing;
using GovGrid.Towns;
using static GovGrid.Grains.Tests.Incidents.Histories;

namespace GovGrid.Grains.Tests.Incidents;

/// <summary>In whose queue an incident belongs.</summary>
public class PlacementTests
{
    // The town was divided anew, and the first grid is no more.
    private static readonly Towns.Town Divided = new(SmallTown.Definition with
    {
        Grids = [.. SmallTown.Definition.Grids.Skip(1)],
        Workers = [.. SmallTown.Definition.Workers.Skip(1)],
        Addresses = [],
    });

    [Fact]
    public void What_waits_in_a_grid_that_the_map_no_longer_has_waits_at_the_command_room_which_sends_it_on()
    {
        var waiting = Done(At(IncidentStep.Accepted), new TriageIncident("rubbish", 3) { Id = "g", By = new Caller("op", Role.Operator), At = Start });

        var placements = Placement.Of(waiting, Divided);
        var placement = placements[0];
        Assert.Equal(1, placements.Count);
        Assert.Equal((UnitKey.CommandRoom, Desk.Dispatch), (placement.Unit, placement.Desk));
        var started = Decided(waiting, new StartWork(UnitKey.CommandRoom, "dispatch-1") { Id = "s", By = Caller.Rule, At = Start });
        Assert.Equal("dispatch-1", started.Desk);
        var triaged = Decided(started, new TriageIncident("stall") { Id = "t", By = new Caller("dispatch-1", Role.Operator), At = Start });
        Assert.Equal(UnitKey.CommandRoom, triaged.Owner);
    }

    [Fact]
    public void Who_has_it_in_hand_there_and_has_left_the_town_is_still_named()
    {
        var waiting = Done(At(IncidentStep.Accepted), new TriageIncident("rubbish", 3) { Id = "g", By = new Caller("op", Role.Operator), At = Start });
        var sent = Done(waiting, new AssignWorker("w1", 60, "best") { Id = "a", By = Caller.Rule, At = Start });

        var placements = Placement.Of(sent, Divided);
        var placement = placements[0];
        Assert.Equal(1, placements.Count);
        Assert.Equal((UnitKey.CommandRoom, "w1"), (placement.Unit, placement.TakenBy));
    }

    private static IncidentState Decided(IncidentState incident, IncidentCommand command)
    {
        var decision = IncidentDecisions.Decide(incident, command, Divided, Start);
        Assert.Null(decision.Refusal);
        return decision.Events.Aggregate(incident, IncidentFolding.Apply);
    }
}
