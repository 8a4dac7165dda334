using GovGrid.Live;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Wire;

namespace GovGrid.LiveHub.Live;

/// <summary>A town as a sight sees it.</summary>
internal static class SightedSnapshot
{
    /// <summary>The document of a picture.</summary>
    public static SnapshotDocument Of(Snapshot snapshot, Sight sight, RelayPicture picture)
    {
        var eye = new Eye(sight, picture.FindIncident);
        return new SnapshotDocument(
            snapshot.Epoch,
            snapshot.Sequence,
            snapshot.At,
            Resumed: false,
            [.. snapshot.Workers.Where(worker => sight.SeesWorker(worker.Id)).Select(eye.Item)],
            [.. snapshot.Queues.Where(queue => sight.SeesQueue(queue.Key)).Select(queue => QueueItem.Of(queue, snapshot.At))],
            [.. snapshot.Incidents.Where(sight.Incidents.Holds).Select(eye.Item)],
            [.. snapshot.Notices.Where(eye.Sees).Select(NoticeItem.Of)]);
    }
}
