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

    public Reactions(Scene scene, Walkers walkers)
    {
        var (handler, triage) = (new SceneWork(scene), new TriageDesk(scene));
        operators = new Operators(scene, triage);
        workers = new FieldWorkers(scene, walkers, handler);
        crews = new UnitCrews(scene, handler, triage);
        county = new CountyOffice(scene);
        residents = new Residents(scene);
    }

    /// <summary>Reacts to new events of an incident, the state of which is as after the last of them.</summary>
    public void React(Matter matter, IReadOnlyList<IncidentEvent> events, string? assigneeBefore)
    {
        if (assigneeBefore is not null && assigneeBefore != matter.State.Assignee) workers.Freed(assigneeBefore, matter.Id, matter.State.LastAt);
        foreach (var happened in events) Remember(matter, happened);
        // Only the last that makes plans can still be acted on; what came before it has been overtaken.
        if (events.LastOrDefault(Matter.MakesPlans) is { } last) Act(matter, last);
    }

    private void Remember(Matter matter, IncidentEvent happened)
    {
        if (happened is IncidentReported reported) residents.Reported(matter, reported);
        if (happened is IncidentClosed closed) residents.Closed(matter, closed);
    }

    private void Act(Matter matter, IncidentEvent last)
    {
        switch (last)
        {
            case WorkStarted happened: operators.Started(matter, happened); break;
            case IncidentTriaged happened: operators.Triaged(matter, happened); break;
            case IncidentDispatched { Assignee: not null } happened: workers.Named(matter, happened); break;
            case IncidentDispatched or IncidentEscalated or IncidentTransferred when matter.State.Owner == UnitKey.County: county.Received(matter, last.At); break;
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
