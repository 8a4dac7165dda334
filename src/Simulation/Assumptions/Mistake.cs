using System.Text.Json.Serialization;
using GovGrid.Common;

namespace GovGrid.Simulation.Assumptions;

/// <summary>What people do wrong at a screen. Each is refused and changes nothing; afterwards they do what they had meant.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Mistake>))]
public enum Mistake
{
    /// <summary>Pressed twice: the same command arrives again, and gets the same answer.</summary>
    DoubleTap,

    /// <summary>Done a second time from a page that still shows the state before.</summary>
    DoneAgain,

    /// <summary>A page older than the incident: a version that is no longer the present one.</summary>
    StaleVersion,

    /// <summary>Another text under the key of what was just done.</summary>
    OtherBody,

    /// <summary>A wrong number: an incident that there is not.</summary>
    WrongNumber,

    /// <summary>Something that the role may not do.</summary>
    WrongRole,

    /// <summary>A command on somebody else's incident.</summary>
    SomeoneElses,

    /// <summary>A text left empty.</summary>
    EmptyText,

    /// <summary>A category that the town does not have.</summary>
    UnknownCategory,

    /// <summary>A unit that the town does not have.</summary>
    UnknownUnit,

    /// <summary>A person whom the unit does not have.</summary>
    UnknownPerson,

    /// <summary>A severity that there is not.</summary>
    BadSeverity,

    /// <summary>A rating that there is not.</summary>
    OutOfRange,

    /// <summary>Who handled it sits at the verifiers' desk and verifies it.</summary>
    OwnWork,

    /// <summary>A severe matter verified by its photo.</summary>
    PhotoOnly,

    /// <summary>The grid route for what lies in no grid.</summary>
    NoGrid,

    /// <summary>Merged into itself.</summary>
    IntoItself,

    /// <summary>Linked to itself.</summary>
    LinkedToItself,

    /// <summary>Passed on while its clock stands still.</summary>
    WhileSuspended,

    /// <summary>Dispatched by an operator though the shift leader is to name the unit.</summary>
    LeadersOwn,

    /// <summary>A second reply to a supervision.</summary>
    RepliedTwice,

    /// <summary>Resolved while partners still work on it.</summary>
    PartnersForgotten,

    /// <summary>A lead incident closed without a look at those linked to it.</summary>
    LinkedUnseen,

    /// <summary>A report that a phone kept for too long.</summary>
    OldReport,

    /// <summary>A phone that goes on sending positions after the shift.</summary>
    PhoneLeftOn,

    /// <summary>A find taken on while still on something else.</summary>
    BusyHands,

    /// <summary>Resolved without a photo of it.</summary>
    NoEvidence,
}
