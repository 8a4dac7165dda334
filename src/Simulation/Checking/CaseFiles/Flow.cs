using GovGrid.Common;
using GovGrid.Incidents;
using static GovGrid.Incidents.IncidentStep;

namespace GovGrid.Simulation.Checking.CaseFiles;

/// <summary>
/// The flow as an automaton: which events a state allows and where they lead. Written from the domain, a second time beside the actors'
/// command table, so that the one checks the other.
/// </summary>
public static class Flow
{
    /// <summary>Whether an event may follow in a state.</summary>
    public static bool Allows(IncidentStep step, IncidentEvent happened) => happened switch
    {
        IncidentReported => step is None,
        IncidentAccepted => step is Reported,
        IncidentRefused => step is Reported or Accepted,
        WorkStarted => step is Reported or Accepted or Triaged or Dispatched or Resolved or Verified,
        IncidentTriaged => step is Accepted or Triaged,
        IncidentDispatched => step is Triaged or Dispatched,
        IncidentTaken => step is Dispatched or Accepted, // from accepted: handled in the grid by who found it
        AssigneeArrived => step is Taken,
        IncidentResolved => step is OnScene,
        IncidentVerified or ReworkOrdered => step is Resolved,
        IncidentClosed => step is Verified,
        IncidentEvaluated => step is Closed,
        IncidentEscalated or IncidentTransferred => step is Triaged or Dispatched or Taken or OnScene,
        IncidentMerged => step is Reported or Accepted or Triaged,
        IncidentWithdrawn => step is Reported or Accepted or Triaged or Dispatched,
        NoteAdded => step is not None,
        LimitWarned or SupervisionStarted => step.IsOpen(),
        _ => false,
    };

    /// <summary>The state after an event; also where the state did not allow it, so that one fault is told once.</summary>
    public static IncidentStep After(IncidentStep step, IncidentEvent happened) => happened switch
    {
        IncidentReported => Reported,
        IncidentAccepted => Accepted,
        IncidentRefused => Refused,
        IncidentTriaged => Triaged,
        IncidentDispatched or IncidentEscalated or IncidentTransferred => Dispatched,
        IncidentTaken => Taken,
        AssigneeArrived => OnScene,
        IncidentResolved => Resolved,
        IncidentVerified => Verified,
        ReworkOrdered e => IsGrid(e.Owner) ? Triaged : Dispatched, // a zone sends somebody again; a unit has it in its queue again
        IncidentClosed => Closed,
        IncidentEvaluated => Evaluated,
        IncidentMerged => Merged,
        IncidentWithdrawn => Withdrawn,
        _ => step,
    };

    private static bool IsGrid(UnitKey owner) => owner.Kind == "grid";
}
