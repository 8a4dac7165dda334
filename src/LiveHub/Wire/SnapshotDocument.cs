using GovGrid.Live;

namespace GovGrid.LiveHub.Wire;

/// <summary>
/// What a viewer starts from: all that it sees, or where <paramref name="Resumed"/> nothing but the place in the feed from
/// which the frames go on.
/// </summary>
public sealed record SnapshotDocument(
    long Epoch,
    long Sequence,
    DateTimeOffset At,
    bool Resumed,
    IReadOnlyList<WorkerItem> Workers,
    IReadOnlyList<QueueItem> Queues,
    IReadOnlyList<IncidentItem> Incidents,
    IReadOnlyList<NoticeItem> Notices)
{
    /// <summary>The place from which the frames go on.</summary>
    public static SnapshotDocument Resume(FeedCursor since, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(since);
        return new SnapshotDocument(since.Epoch, since.Sequence, at, Resumed: true, [], [], [], []);
    }
}
