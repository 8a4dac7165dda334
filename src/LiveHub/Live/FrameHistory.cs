using GovGrid.Live;

namespace GovGrid.LiveHub.Live;

/// <summary>The frames of the last minute, for viewers who were cut off. Not safe for threads.</summary>
internal sealed class FrameHistory(TimeProvider wall)
{
    private static readonly TimeSpan Held = TimeSpan.FromSeconds(60);

    private readonly Queue<HeldFrame> frames = new();
    private FeedCursor? oldest; // the place from which the held frames go on

    /// <summary>Forgets all; the frames to come go on from a place.</summary>
    public void Restart(FeedCursor from)
    {
        frames.Clear();
        oldest = from;
    }

    /// <summary>Forgets all; nobody goes on from anywhere.</summary>
    public void Clear()
    {
        frames.Clear();
        oldest = null;
    }

    /// <summary>Holds the next frame.</summary>
    public void Add(RelayFrame frame) => frames.Enqueue(new HeldFrame(frame.Frame.Sequence, wall.GetTimestamp(), frame));

    /// <summary>Drops those that are too old, whether new ones come or not: they tell where workers were.</summary>
    public void DropOld()
    {
        while (frames.TryPeek(out var first) && wall.GetElapsedTime(first.HeldSince) > Held)
            oldest = new FeedCursor(first.Frame.Frame.Epoch, frames.Dequeue().Sequence);
    }

    /// <summary>All frames after a place; null where some of them are gone or it is a place of another epoch.</summary>
    public IReadOnlyList<RelayFrame>? After(FeedCursor since)
    {
        DropOld();
        if (oldest is null || since.Epoch != oldest.Epoch || since.Sequence < oldest.Sequence) return null;
        if (since.Sequence > oldest.Sequence + frames.Count) return null;
        return [.. frames.Where(frame => frame.Sequence > since.Sequence).Select(frame => frame.Frame)];
    }

    private readonly record struct HeldFrame(long Sequence, long HeldSince, RelayFrame Frame);
}
