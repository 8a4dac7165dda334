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
public sealed record Phrases(
    IReadOnlyList<LocalizedText> Refused,
    IReadOnlyList<LocalizedText> RefusedOutside,
    IReadOnlyList<LocalizedText> Noted,
    IReadOnlyList<LocalizedText> Resolved,
    IReadOnlyList<LocalizedText> Reworked,
    IReadOnlyList<LocalizedText> Escalated,
    IReadOnlyList<LocalizedText> HandedOver,
    IReadOnlyList<LocalizedText> Withdrawn);
