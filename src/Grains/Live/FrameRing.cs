using GovGrid.Live;

namespace GovGrid.Grains.Live;

/// <summary>The last frames of an epoch, numbered from 1 without a gap.</summary>
/// <param name="capacity">How many are kept, at least 1.</param>
/// <param name="kept">How long at most: they tell where workers were.</param>
internal sealed class FrameRing(int capacity, TimeSpan kept)
{
    private readonly Queue<Frame> frames = new();

    /// <summary>Number of the last frame; 0 before the first.</summary>
    public long Last { get; private set; }

    /// <summary>When the first of those that are kept is too old; null while none is.</summary>
    public DateTimeOffset? NextEnd => frames.TryPeek(out var first) ? first.At + kept : null;

    /// <summary>Adds the next frame.</summary>
    public void Add(Frame frame)
    {
        if (frame.Sequence != Last + 1) throw new ArgumentException($"Frame {frame.Sequence} does not follow {Last}.", nameof(frame));
        Last = frame.Sequence;
        frames.Enqueue(frame);
        if (frames.Count > capacity) frames.Dequeue();
        DropOld(frame.At);
    }

    /// <summary>Drops those that are too old at a time.</summary>
    public void DropOld(DateTimeOffset now)
    {
        while (NextEnd <= now) frames.Dequeue();
    }

    /// <summary>Forgets all frames and leaves a number out: who has read up to here cannot go on.</summary>
    public void Break()
    {
        frames.Clear();
        Last++;
    }

    /// <summary>The frames after a number; null where they are not all kept, or the number has not been reached.</summary>
    public IReadOnlyList<Frame>? After(long sequence) =>
        sequence > Last || sequence < Last - frames.Count ? null : [.. frames.Skip(frames.Count - (int)(Last - sequence))];
}
