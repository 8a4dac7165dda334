using GovGrid.Units;

namespace GovGrid.LiveHub.Wire;

/// <summary>A queue's figures; the age of the oldest at the time of the frame, 0 when none waits.</summary>
public sealed record QueueItem(string Key, int Waiting, int Busy, int Capacity, long OldestSeconds)
{
    /// <summary>The item of a queue at a time of its town.</summary>
    public static QueueItem Of(QueueDepth queue, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(queue);
        var oldest = queue.OldestSince is { } since && since < at ? (long)(at - since).TotalSeconds : 0;
        return new QueueItem(queue.Key.Value, queue.Waiting, queue.Busy, queue.Capacity, oldest);
    }
}
