namespace GovGrid.LiveHub.Live;

/// <summary>Counts what this node has sent to its viewers.</summary>
internal sealed class SentFrames
{
    private long count;

    /// <summary>How many frames and snapshots so far.</summary>
    public long Count => Interlocked.Read(ref count);

    /// <summary>One more was sent.</summary>
    public void Add() => Interlocked.Increment(ref count);
}
