using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.Units;
using GovGrid.Workers;

namespace GovGrid.LiveHub.Live;

/// <summary>A town as of the last frame, so that a viewer who comes can start at once and miss nothing. Not safe for threads.</summary>
internal sealed class RelayPicture
{
    private readonly SortedDictionary<string, WorkerView> workers = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, QueueDepth> queues = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, IncidentSummary> incidents = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, TownNotice> notices = new(StringComparer.Ordinal);

    /// <summary>The last frame that is part of it; null while there is no picture.</summary>
    public FeedCursor? Cursor { get; private set; }

    /// <summary>The town's time as of that frame.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The worker of an id on duty; null for another.</summary>
    public WorkerView? FindWorker(string id) => workers.GetValueOrDefault(id);

    /// <summary>The open incident of an id; null for another.</summary>
    public IncidentSummary? FindIncident(string id) => incidents.GetValueOrDefault(id);

    public void Replace(Snapshot snapshot)
    {
        Clear();
        foreach (var worker in snapshot.Workers) workers[worker.Id] = worker;
        foreach (var queue in snapshot.Queues) queues[queue.Key.Value] = queue;
        foreach (var incident in snapshot.Incidents) incidents[incident.Id] = incident;
        foreach (var notice in snapshot.Notices) notices[notice.Key] = notice;
        (Cursor, At) = (new FeedCursor(snapshot.Epoch, snapshot.Sequence), snapshot.At);
    }

    public void Apply(Frame frame)
    {
        foreach (var worker in frame.Workers ?? []) Put(workers, worker.Id, worker, worker.OnDuty);
        foreach (var queue in frame.Queues ?? []) queues[queue.Key.Value] = queue;
        foreach (var incident in frame.Incidents ?? []) Put(incidents, incident.Id, incident, incident.Step.IsOpen());
        foreach (var change in frame.Notices ?? []) Put(notices, change.Notice.Key, change.Notice, change.IsOn);
        (Cursor, At) = (new FeedCursor(frame.Epoch, frame.Sequence), frame.At);
    }

    public void Clear()
    {
        workers.Clear();
        queues.Clear();
        incidents.Clear();
        notices.Clear();
        Cursor = null;
    }

    /// <summary>The picture as a snapshot. There must be one.</summary>
    /// <param name="now">The town's time; nothing has changed since the last frame.</param>
    public Snapshot ToSnapshot(DateTimeOffset now) =>
        new(Cursor!.Epoch, Cursor.Sequence, now, [.. workers.Values], [.. queues.Values], [.. incidents.Values]) { Notices = [.. notices.Values] };

    private static void Put<T>(SortedDictionary<string, T> all, string id, T item, bool stays)
    {
        if (stays) all[id] = item;
        else all.Remove(id);
    }
}
