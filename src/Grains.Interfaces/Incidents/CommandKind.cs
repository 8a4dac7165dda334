using System.Text.Json.Serialization;
using GovGrid.Common;

namespace GovGrid.Incidents;

/// <summary>The commands on an incident by name, as the API's paths and docs/states.md write them.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<CommandKind>))]
public enum CommandKind
{
    /// <summary><see cref="ReportIncident"/>.</summary>
    Report,

    /// <summary><see cref="AcceptIncident"/>.</summary>
    Accept,

    /// <summary><see cref="RefuseIncident"/>.</summary>
    Refuse,

    /// <summary><see cref="StartWork"/>.</summary>
    Start,

    /// <summary><see cref="TriageIncident"/>.</summary>
    Triage,

    /// <summary><see cref="DispatchIncident"/>.</summary>
    Dispatch,

    /// <summary><see cref="AssignWorker"/>.</summary>
    Assign,

    /// <summary><see cref="TakeIncident"/>.</summary>
    Take,

    /// <summary><see cref="ArriveAtIncident"/>.</summary>
    Arrive,

    /// <summary><see cref="ResolveIncident"/>.</summary>
    Resolve,

    /// <summary><see cref="VerifyIncident"/>.</summary>
    Verify,

    /// <summary><see cref="ReworkIncident"/>.</summary>
    Rework,

    /// <summary><see cref="CloseIncident"/>.</summary>
    Close,

    /// <summary><see cref="EvaluateIncident"/>.</summary>
    Evaluate,

    /// <summary><see cref="EscalateIncident"/>.</summary>
    Escalate,

    /// <summary><see cref="TransferIncident"/>.</summary>
    Transfer,

    /// <summary><see cref="ReturnIncident"/>.</summary>
    Return,

    /// <summary><see cref="ReassignIncident"/>.</summary>
    Reassign,

    /// <summary><see cref="DeclineIncident"/>.</summary>
    Decline,

    /// <summary><see cref="ReclassifyIncident"/>.</summary>
    Reclassify,

    /// <summary><see cref="RelocateIncident"/>.</summary>
    Relocate,

    /// <summary><see cref="AssistIncident"/>.</summary>
    Assist,

    /// <summary><see cref="SupportIncident"/>.</summary>
    Support,

    /// <summary><see cref="SuspendIncident"/>.</summary>
    Suspend,

    /// <summary><see cref="ResumeIncident"/>.</summary>
    Resume,

    /// <summary><see cref="ExtendIncident"/>.</summary>
    Extend,

    /// <summary><see cref="SuperviseIncident"/>.</summary>
    Supervise,

    /// <summary><see cref="AnswerIncident"/>.</summary>
    Answer,

    /// <summary><see cref="HandOverIncident"/>.</summary>
    HandOver,

    /// <summary><see cref="MergeIncident"/>.</summary>
    Merge,

    /// <summary><see cref="LinkIncident"/>.</summary>
    Link,

    /// <summary><see cref="JoinIncident"/>.</summary>
    Join,

    /// <summary><see cref="NoteOnIncident"/>.</summary>
    Note,

    /// <summary><see cref="WithdrawIncident"/>.</summary>
    Withdraw,

    /// <summary><see cref="ReopenIncident"/>.</summary>
    Reopen,

    /// <summary><see cref="CheckLimits"/>.</summary>
    CheckLimits,

    /// <summary><see cref="SwitchProfile"/>.</summary>
    SwitchProfile,
}
