using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.World;

/// <summary>Grid leaders: when supervision reaches them or one of their workers, they have somebody else go on with some of it.</summary>
internal sealed class GridOversight(Scene scene)
{
    private GridLeaderAssumptions Assumed => scene.Assumed.GridLeaders;

    /// <summary>Supervision has reached somebody.</summary>
    public void Overdue(Matter matter, SupervisionStarted happened, int version)
    {
        if (happened.To is not (Role.GridWorker or Role.GridLeader)) return;
        var stream = scene.Chance(Purpose.Oversight, matter, version);
        if (!stream.Chance(Assumed.Reassign.Value)) return;
        var when = happened.At + stream.Minutes(Assumed.After.Value);
        var reason = scene.Say(scene.Assumed.Phrases.Detours.Reassigned, ref stream);
        scene.Aside(matter, when, $"reassign-{version}", () => Staff.GridLeader(matter.State.Owner.Name), HasSomebody, head =>
            new ReassignIncident(null, reason) { Id = head.Id, By = head.By, At = head.At });
    }

    private static bool HasSomebody(IncidentState incident) => incident is { Owner.IsGrid: true, Assignee: not null, Suspension: null };
}
