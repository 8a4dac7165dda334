using GovGrid.Common;
using Orleans.Concurrency;

namespace GovGrid.Handovers;

/// <summary>
/// The command room's hand-over sheets (交接班): what one shift leader leaves to the next, signed by both. Unsigned too long after a change of
/// shift, the head of the command room is told. Key: <c>{town}/handover</c>.
/// </summary>
[Alias("govgrid.IHandoverGrain")]
public interface IHandoverGrain : IGrainWithStringKey
{
    /// <summary>Sees to the next change of shift; harmless when repeated.</summary>
    [AlwaysInterleave] // arms a timer
    [Alias("Watch")]
    Task Watch();

    /// <summary>The sheets kept, newest first; at most 60.</summary>
    [AlwaysInterleave] // reads the last published state
    [Alias("Sheets")]
    Task<IReadOnlyList<HandoverSheet>> Sheets();

    /// <summary>The outgoing leader signs; what is open, overdue, promised and suspended is taken down with it. A repeat changes nothing.</summary>
    /// <param name="change">The change of shift, UTC; at most an hour ahead and a day ago.</param>
    /// <param name="notes">What the next shift has to know; at most 16,200 characters, may be empty.</param>
    /// <param name="by">Id of the outgoing leader.</param>
    [Alias("HandOver")]
    Task<HandoverOutcome> HandOver(DateTimeOffset change, string notes, string by);

    /// <summary>The incoming leader signs; refused before the outgoing one has, and for that same person.</summary>
    /// <param name="change">The change of shift, UTC.</param>
    /// <param name="by">Id of the incoming leader.</param>
    [Alias("TakeOver")]
    Task<HandoverOutcome> TakeOver(DateTimeOffset change, string by);
}

/// <summary>The answer to a signature.</summary>
/// <param name="Refusal">Why not; null when it was signed.</param>
/// <param name="Sheet">The sheet as it now stands; null where there is none.</param>
[GenerateSerializer, Immutable, Alias("govgrid.HandoverOutcome")]
public sealed record HandoverOutcome(Refusal? Refusal, HandoverSheet? Sheet);
