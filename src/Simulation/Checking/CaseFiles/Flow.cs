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
        IncidentReturned or IncidentReclassified or IncidentSuspended or IncidentResumed or ApprovalRequested or LimitExtended or RequestRejected =>
            step is Triaged or Dispatched or Taken or OnScene,
        IncidentReassigned => step.IsOpen(), // from a desk, a crew or a worker
        PartnersCalled or PartnerProgressed => step is Dispatched or Taken or OnScene,
        AssignmentDeclined or AnswerMissed or AssignmentLapsed => step is Dispatched,
        IncidentRelocated or IncidentLinked => step is Reported or Accepted or Triaged or Dispatched or Taken or OnScene,
        SupervisionOrdered or SupervisionAnswered or EmergencyHandedOver => step.IsOpen(),
        IncidentReopened => step is Closed or Evaluated or Merged, // two that were merged into each other: one goes on
        NoteAdded or ReporterAnswered or IncidentJoined or LateActionNoted => step is not None,
        LimitWarned or SupervisionStarted or ProfileSwitched => step.IsOpen(),
        _ => false,
    };

    /// <summary>The state after an event; also where the state did not allow it, so that one fault is told once.</summary>
    /// <param name="step">The state before.</param>
    /// <param name="happened">The event.</param>
    /// <param name="owner">The owner before.</param>
    public static IncidentStep After(IncidentStep step, IncidentEvent happened, UnitKey owner) => happened switch
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
        ReworkOrdered e => Waiting(e.Owner),
        IncidentReassigned e when step is Dispatched or Taken or OnScene => Waiting(e.Owner), // from a desk it waits for another, where it stands
        IncidentReturned or AssignmentDeclined or AssignmentLapsed => Triaged,
        IncidentSuspended when step is Dispatched or Taken or OnScene => Waiting(owner), // nobody goes on with it
        IncidentRelocated { Owner: var to } when to != owner && to == UnitKey.CommandRoom => Triaged,
        IncidentReopened => Accepted,
        IncidentClosed => Closed,
        IncidentEvaluated => Evaluated,
        IncidentMerged => Merged,
        IncidentWithdrawn => Withdrawn,
        _ => step,
    };

    // A zone sends somebody again; a unit has it in its queue again.
    private static IncidentStep Waiting(UnitKey owner) => owner.Kind is "grid" or "commandroom" ? Triaged : Dispatched;
}
