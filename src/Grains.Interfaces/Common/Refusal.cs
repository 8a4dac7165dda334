using System.Text.Json.Serialization;

namespace GovGrid.Common;

/// <summary>An expected no. Turned into HTTP once, at the edge.</summary>
/// <param name="Code">Which no.</param>
/// <param name="Detail">What was expected, in English, for a person who reads the answer; holds no personal data.</param>
[GenerateSerializer, Immutable, Alias("govgrid.Refusal")]
public sealed record Refusal(RefusalCode Code, string Detail);

/// <summary>Reasons for a no.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<RefusalCode>))]
public enum RefusalCode
{
    /// <summary>No incident, worker or unit of that id.</summary>
    NotFound,

    /// <summary>The state does not allow it.</summary>
    WrongStep,

    /// <summary>The role does not allow it.</summary>
    NotAllowed,

    /// <summary>The caller's version is not the current one.</summary>
    StaleVersion,

    /// <summary>The key was used for another command.</summary>
    KeyReused,

    /// <summary>The command is older than may be counted.</summary>
    TooOld,

    /// <summary>The town has no such category.</summary>
    UnknownCategory,

    /// <summary>The town has no such unit, or it cannot handle incidents.</summary>
    UnknownUnit,

    /// <summary>The town has no such worker.</summary>
    UnknownWorker,

    /// <summary>A severity is 1 to 4.</summary>
    BadSeverity,

    /// <summary>A text is missing or too long.</summary>
    BadText,

    /// <summary>A number is out of its range.</summary>
    OutOfRange,

    /// <summary>Somebody else works on it.</summary>
    TakenBySomeoneElse,

    /// <summary>Who handled it may not verify it.</summary>
    HandlerMayNotVerify,

    /// <summary>The worker is off duty.</summary>
    OffDuty,

    /// <summary>The worker has another assignment.</summary>
    Busy,

    /// <summary>The place is not in any grid, so no grid worker can be sent.</summary>
    NotInGrid,

    /// <summary>An incident cannot be merged into itself or an incident of another town.</summary>
    BadMerge,

    /// <summary>An incident cannot be linked to itself, to one of another town, or in a chain.</summary>
    BadLink,

    /// <summary>The clock of the incident stands still; resume it first.</summary>
    Suspended,

    /// <summary>The time for it is over, or not yet long enough before the limit.</summary>
    TooLate,

    /// <summary>It was returned too often; the shift leader names the unit.</summary>
    LeaderDecides,

    /// <summary>Nothing waits for such an answer.</summary>
    NothingAsked,

    /// <summary>Partners still work on it.</summary>
    PartnersAtWork,

    /// <summary>Somebody must look at the linked incidents first.</summary>
    LinkedUnseen,

    /// <summary>This severity may not be verified that way.</summary>
    BadVerification,

    /// <summary>The reporter was promised a call and has not had it.</summary>
    CallBackOwed,

    /// <summary>Others were merged into it, and their reporters wait for its outcome.</summary>
    OthersMerged,

    /// <summary>What was done is not shown by as much evidence as the town asks for.</summary>
    EvidenceMissing,
}
