using GovGrid.Common;

namespace GovGrid.Simulation.Assumptions;

/// <summary>What people write besides reports; of each at least one.</summary>
/// <param name="Refused">Why a report is no case.</param>
/// <param name="RefusedOutside">Why a report from outside the town is none.</param>
/// <param name="Noted">A call-taker's remark.</param>
/// <param name="Resolved">What was done.</param>
/// <param name="Reworked">What is missing.</param>
/// <param name="Escalated">Why the town cannot.</param>
/// <param name="HandedOver">Why it is another unit's.</param>
/// <param name="Withdrawn">Why a report is taken back.</param>
/// <param name="Detours">What is written off the straight way.</param>
public sealed record Phrases(
    IReadOnlyList<LocalizedText> Refused,
    IReadOnlyList<LocalizedText> RefusedOutside,
    IReadOnlyList<LocalizedText> Noted,
    IReadOnlyList<LocalizedText> Resolved,
    IReadOnlyList<LocalizedText> Reworked,
    IReadOnlyList<LocalizedText> Escalated,
    IReadOnlyList<LocalizedText> HandedOver,
    IReadOnlyList<LocalizedText> Withdrawn,
    DetourPhrases Detours);

/// <summary>What people write off the straight way; of each at least one.</summary>
/// <param name="Returned">Why it is not the unit's own.</param>
/// <param name="Declined">Why a worker cannot take it.</param>
/// <param name="Reassigned">Why somebody else shall have it.</param>
/// <param name="Reclassified">Why it is of another kind.</param>
/// <param name="Elsewhere">How it was found elsewhere.</param>
/// <param name="Joint">Why others are called.</param>
/// <param name="Supported">What a partner did.</param>
/// <param name="Suspended">What it waits for.</param>
/// <param name="Resumed">What has come.</param>
/// <param name="Extended">Why it takes longer.</param>
/// <param name="Approved">A leader's yes.</param>
/// <param name="Rejected">A leader's no.</param>
/// <param name="Supervised">Why it is pushed.</param>
/// <param name="Replied">How it stands.</param>
/// <param name="CalledBack">What a reporter was told.</param>
/// <param name="Reopened">Why it is a case again.</param>
/// <param name="Inspected">An inspector's remark.</param>
/// <param name="HandedOver">What the next shift has to know.</param>
public sealed record DetourPhrases(
    IReadOnlyList<LocalizedText> Returned,
    IReadOnlyList<LocalizedText> Declined,
    IReadOnlyList<LocalizedText> Reassigned,
    IReadOnlyList<LocalizedText> Reclassified,
    IReadOnlyList<LocalizedText> Elsewhere,
    IReadOnlyList<LocalizedText> Joint,
    IReadOnlyList<LocalizedText> Supported,
    IReadOnlyList<LocalizedText> Suspended,
    IReadOnlyList<LocalizedText> Resumed,
    IReadOnlyList<LocalizedText> Extended,
    IReadOnlyList<LocalizedText> Approved,
    IReadOnlyList<LocalizedText> Rejected,
    IReadOnlyList<LocalizedText> Supervised,
    IReadOnlyList<LocalizedText> Replied,
    IReadOnlyList<LocalizedText> CalledBack,
    IReadOnlyList<LocalizedText> Reopened,
    IReadOnlyList<LocalizedText> Inspected,
    IReadOnlyList<LocalizedText> HandedOver);
