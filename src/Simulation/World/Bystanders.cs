using GovGrid.Incidents;

namespace GovGrid.Simulation.World;

/// <summary>Those who do not have an incident in hand and yet have to do with it: partners, leaders, inspectors, and who owes an answer.</summary>
internal sealed class Bystanders(Scene scene, Surprises surprises, RoomLeaders leaders, Inspections inspectors)
{
    private readonly Answers answers = new(scene);
    private readonly Partners partners = new(scene);
    private readonly GridOversight gridLeaders = new(scene);

    /// <summary>Takes note of an event of a version; what follows is done beside what is planned.</summary>
    public void Remember(Matter matter, IncidentEvent happened, int version)
    {
        switch (happened)
        {
            case IncidentReported reported: answers.Promised(matter, reported); break;
            case ApprovalRequested asked: leaders.Asked(matter, asked, version); break;
            case SupervisionOrdered ordered: answers.Pushed(matter, ordered, version); break;
            case PartnerProgressed progressed: partners.Progressed(matter, progressed, version); break;
            case IncidentSuspended suspended: surprises.Suspended(matter, suspended, version); break;
            case LimitWarned warned: surprises.Warned(matter, warned, version); break;
            case SupervisionStarted started: Overdue(matter, started, version); break;
        }
    }

    private void Overdue(Matter matter, SupervisionStarted started, int version)
    {
        leaders.Overdue(matter, started, version);
        gridLeaders.Overdue(matter, started, version);
        inspectors.Overdue(matter, started, version);
    }
}
