using GovGrid.Live;
using GovGrid.LiveHub.Wire;

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

    /// <summary>Holds the next frame, and drops those that are too old.</summary>
    public void Add(Frame frame, Encoded encoded)
    {
        frames.Enqueue(new HeldFrame(frame.Sequence, wall.GetTimestamp(), encoded));
        while (wall.GetElapsedTime(frames.Peek().HeldSince) > Held)
            oldest = new FeedCursor(frame.Epoch, frames.Dequeue().Sequence);
    }

    /// <summary>All frames after a place; null where some of them are gone or it is a place of another epoch.</summary>
    public IReadOnlyList<Encoded>? After(FeedCursor since)
    {
        if (oldest is null || since.Epoch != oldest.Epoch || since.Sequence < oldest.Sequence) return null;
        if (since.Sequence > oldest.Sequence + frames.Count) return null;
        return [.. frames.Where(frame => frame.Sequence > since.Sequence).Select(frame => frame.Document)];
    }

    private readonly record struct HeldFrame(long Sequence, long HeldSince, Encoded Document);
}
