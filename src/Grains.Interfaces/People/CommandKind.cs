using System.Text.Json.Serialization;
using GovGrid.Common;

namespace GovGrid.People;

/// <summary>The commands on an incident by name, as the API's paths and docs/states.md write them; beside each the message that carries it.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<CommandKind>))]
public enum CommandKind
{
    /// <summary>Takes a report in (<c>ReportIncident</c>).</summary>
    Report,

    /// <summary>Accepts a report as a case (<c>AcceptIncident</c>).</summary>
    Accept,

    /// <summary>Does not accept a report (<c>RefuseIncident</c>).</summary>
    Refuse,

    /// <summary>A post of a unit starts to work on what waits in the unit's queue (<c>StartWork</c>).</summary>
    Start,

    /// <summary>Sets category, severity and route (<c>TriageIncident</c>).</summary>
    Triage,

    /// <summary>Sends an incident to the unit that shall handle it (<c>DispatchIncident</c>).</summary>
    Dispatch,

    /// <summary>Names the grid worker who shall handle an incident on the grid route, whom the zone has reserved (<c>AssignWorker</c>).</summary>
    Assign,

    /// <summary>Takes an incident: the named worker, a crew of the owner, or who found it (<c>TakeIncident</c>).</summary>
    Take,

    /// <summary>Is on the scene (<c>ArriveAtIncident</c>).</summary>
    Arrive,

    /// <summary>Has handled it (<c>ResolveIncident</c>).</summary>
    Resolve,

    /// <summary>Confirms that it is handled (<c>VerifyIncident</c>).</summary>
    Verify,

    /// <summary>Sends it back to who handled it, because the check failed (<c>ReworkIncident</c>).</summary>
    Rework,

    /// <summary>Closes a verified incident (<c>CloseIncident</c>).</summary>
    Close,

    /// <summary>The reporter's rating of a closed incident (<c>EvaluateIncident</c>).</summary>
    Evaluate,

    /// <summary>Passes it on to the county centre, which assigns a department (<c>EscalateIncident</c>).</summary>
    Escalate,

    /// <summary>Hands the case over to another unit (案件移送) (<c>TransferIncident</c>).</summary>
    Transfer,

    /// <summary>Sends back what is not the unit's own, within the town's time for it (<c>ReturnIncident</c>).</summary>
    Return,

    /// <summary>Takes it from who has it, a desk of the command room among them (<c>ReassignIncident</c>).</summary>
    Reassign,

    /// <summary>The named worker cannot take it (<c>DeclineIncident</c>).</summary>
    Decline,

    /// <summary>Changes category or severity after triage (<c>ReclassifyIncident</c>).</summary>
    Reclassify,

    /// <summary>Puts it in another place (<c>RelocateIncident</c>).</summary>
    Relocate,

    /// <summary>Calls other units to act together with the owner, who leads (联动) (<c>AssistIncident</c>).</summary>
    Assist,

    /// <summary>A partner takes its part, is on the scene, or has done it (<c>SupportIncident</c>).</summary>
    Support,

    /// <summary>Stops the clock (挂账) (<c>SuspendIncident</c>).</summary>
    Suspend,

    /// <summary>Lets the clock go on (<c>ResumeIncident</c>).</summary>
    Resume,

    /// <summary>Gives more time to resolve (<c>ExtendIncident</c>).</summary>
    Extend,

    /// <summary>Pushes the owner (督办) and wants a reply (<c>SuperviseIncident</c>).</summary>
    Supervise,

    /// <summary>Answers the reporter, a supervision, or a request for approval (<c>AnswerIncident</c>).</summary>
    Answer,

    /// <summary>Danger to life: one of the emergency services has it (<c>HandOverIncident</c>).</summary>
    HandOver,

    /// <summary>Ends it because another incident is the same matter (<c>MergeIncident</c>).</summary>
    Merge,

    /// <summary>Puts it under a lead incident (<c>LinkIncident</c>).</summary>
    Link,

    /// <summary>Tells an incident that another was merged into it or linked to it, or no longer is (<c>JoinIncident</c>).</summary>
    Join,

    /// <summary>Adds a remark (<c>NoteOnIncident</c>).</summary>
    Note,

    /// <summary>Takes the report back (<c>WithdrawIncident</c>).</summary>
    Withdraw,

    /// <summary>Makes a closed incident a case again, within the town's days for it (<c>ReopenIncident</c>).</summary>
    Reopen,

    /// <summary>Looks at what is due (<c>CheckLimits</c>).</summary>
    CheckLimits,

    /// <summary>The town is in an operation, or no longer (<c>SwitchProfile</c>).</summary>
    SwitchProfile,
}
