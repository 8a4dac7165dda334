using GovGrid.Common;
using Orleans.Concurrency;

namespace GovGrid.Drafts;

/// <summary>
/// The drafts of one call-taker, seen by nobody else and gone a day after they were last saved. Key: <c>{town}/drafts/{call-taker}</c>, an account or
/// a token and not the post, which is the next shift's too. A call that breaks off or a page that closes loses nothing.
/// </summary>
[Alias("govgrid.IDraftGrain")]
public interface IDraftGrain : IGrainWithStringKey
{
    /// <summary>How many drafts are kept at once.</summary>
    public const int Most = 20;

    /// <summary>The drafts that are kept, last saved first.</summary>
    [AlwaysInterleave] // reads the last published state
    [Alias("All")]
    Task<IReadOnlyList<Draft>> All();

    /// <summary>Keeps a draft, in place of an earlier one of its id.</summary>
    /// <returns>Refused with <see cref="RefusalCode.OutOfRange"/> where <see cref="Most"/> others are kept.</returns>
    [Alias("Keep")]
    Task<DraftOutcome> Keep(string id, string content);

    /// <summary>Discards a draft; nothing happens when there is none of that id.</summary>
    [Alias("Discard")]
    Task Discard(string id);
}

/// <summary>The answer to a draft.</summary>
/// <param name="Refusal">Why not; null when it was kept.</param>
/// <param name="Draft">The draft as it is kept; null where it is not.</param>
[GenerateSerializer, Immutable, Alias("govgrid.DraftOutcome")]
public sealed record DraftOutcome(Refusal? Refusal, Draft? Draft);
