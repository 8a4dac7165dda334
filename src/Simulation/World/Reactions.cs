using GovGrid.Common;
using GovGrid.Incidents;

namespace GovGrid.Simulation.World;

/// <summary>Says who reacts to which event.</summary>
internal sealed class Reactions
{
    private readonly Operators operators;
    private readonly FieldWorkers workers;
    private readonly UnitCrews crews;
    private readonly CountyOffice county;
    private readonly Residents residents;
    private readonly Callers callers;
    private readonly Bystanders bystanders;

    public Reactions(Scene scene, Walkers walkers, Positions positions)
    {
        var (handler, surprises, triage) = (new SceneWork(scene), new Surprises(scene), new TriageDesk(scene));
        var (leaders, inspectors) = (new RoomLeaders(scene), new Inspectors(scene));
        operators = new Operators(scene, new Intake(scene, surprises), triage);
        workers = new FieldWorkers(scene, walkers, positions, handler, surprises);
        crews = new UnitCrews(scene, handler, surprises, triage);
        county = new CountyOffice(scene, handler);
        residents = new Residents(scene, leaders, inspectors);
        callers = new Callers(scene);
        bystanders = new Bystanders(scene, surprises, leaders, inspectors);
    }

    /// <summary>Reacts to new events of an incident, the state of which is as after the last of them.</summary>
    /// <param name="matter">The incident.</param>
    /// <param name="events">The events, in order.</param>
    /// <param name="firstVersion">Version of the first of them.</param>
    /// <param name="assigneeBefore">Who had it before them.</param>
    public void React(Matter matter, IReadOnlyList<IncidentEvent> events, int firstVersion, string? assigneeBefore)
    {
        if (assigneeBefore is not null && assigneeBefore != matter.State.Assignee) workers.Freed(assigneeBefore, matter.Id, matter.State.LastAt);
        // What was before a reopening is over.
        for (var i = LastReopening(events) + 1; i < events.Count; i++)
        {
            matter.LookAt(firstVersion + i);
            Remember(matter, events[i], firstVersion + i);
        }
        // Only the last that makes plans can still be acted on; what came before it has been overtaken.
        matter.LookAt(matter.Plan);
        if (matter.Plan >= firstVersion) Act(matter, events[matter.Plan - firstVersion]);
        matter.LookAt(matter.State.Version);
    }

    private static int LastReopening(IReadOnlyList<IncidentEvent> events)
    {
        for (var i = events.Count - 1; i >= 0; i--)
            if (events[i] is IncidentReopened)
                return i;
        return -1;
    }

    private void Remember(Matter matter, IncidentEvent happened, int version)
    {
        switch (happened)
        {
            case IncidentReported reported:
                residents.Reported(matter, reported);
                callers.Reported(matter, reported);
                break;
            case IncidentClosed closed: residents.Closed(matter, closed); break;
            case RequestRejected rejected: crews.Rejected(matter, rejected); break;
            case IncidentReturned returned: operators.Returned(matter, returned, version); break;
        }
        bystanders.Remember(matter, happened, version);
    }

    private void Act(Matter matter, IncidentEvent last)
    {
        switch (last)
        {
            case WorkStarted happened: operators.Started(matter, happened); break;
            case IncidentTriaged happened: operators.Triaged(matter, happened); break;
            case IncidentDispatched { Assignee: not null } happened: workers.Named(matter, happened); break;
            case IncidentDispatched or IncidentEscalated or IncidentTransferred or IncidentResumed when matter.State.Owner == UnitKey.County: county.Received(matter, last.At); break;
            case IncidentTaken happened:
                workers.Taken(matter, happened);
                crews.Taken(matter, happened);
                break;
            case AssigneeArrived happened:
                workers.Arrived(matter, happened);
                crews.Arrived(matter, happened);
                break;
            case IncidentVerified happened: operators.Verified(matter, happened); break;
        }
    }
}
