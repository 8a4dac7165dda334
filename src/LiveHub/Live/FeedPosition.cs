using GovGrid.Live;
using MessagePack;

namespace GovGrid.LiveHub.Live;

/// <summary>The last frame that a client has, as it sends it.</summary>
[MessagePackObject]
public sealed record FeedPosition([property: Key("epoch")] long Epoch, [property: Key("sequence")] long Sequence)
{
    /// <summary>The same for the feed.</summary>
    internal FeedCursor ToCursor() => new(Epoch, Sequence);
}
