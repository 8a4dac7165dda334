using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.People;
using GovGrid.Territory;
using GovGrid.Units;
using GovGrid.Workers;

namespace GovGrid.Grains.Live;

/// <summary>The town as dashboards see it, and what of it has changed since the last frame. In memory.</summary>
internal sealed class TownPicture
{
    private const string OperationNotice = "operation";

    private readonly Layer<WorkerView> workers = new(worker => worker.OnDuty);
    private readonly Layer<QueueDepth> queues = new(_ => true);
    private readonly Layer<NoticeChange> notices = new(notice => notice.IsOn);
    private readonly Layer<IncidentSummary> incidents = new(incident => incident.Step.IsOpen());
    private readonly PointIndex places = new(); // of open incidents

    /// <summary>Whether anything has changed since the last frame.</summary>
    public bool HasChanged => workers.HasChanged || queues.HasChanged || incidents.HasChanged || notices.HasChanged;

    public void Set(WorkerView worker) => workers.Set(worker.Id, worker);

    public void Set(QueueDepth depth) => queues.Set(depth.Key.Value, depth);

    public void Set(IncidentSummary incident)
    {
        if (incidents.Find(incident.Id)?.Version > incident.Version) return;
        incidents.Set(incident.Id, incident);
        places.Set(incident.Id, incident.Step.IsOpen() ? incident.Point : null);
    }

    public void Set(NoticeChange notice) => notices.Set(notice.Notice.Key, notice);

    public void Set(RaisedOperation? operation)
    {
        var known = notices.Find(OperationNotice);
        if (operation is not null)
            Set(new NoticeChange(new TownNotice(OperationNotice, NoticeKind.Operation, operation.RaisedAt, Role.CommandRoomHead, operation.Kind), true));
        else if (known is not null)
            Set(known with { IsOn = false });
    }

    /// <summary>Open incidents around a point, nearest first.</summary>
    public IReadOnlyList<NearbyIncident> Around(GeoPoint centre, double metres, int most) =>
        [.. places.Around(centre, metres, most).Select(found => new NearbyIncident(incidents.Find(found.Id)!, found.Metres))];

    /// <summary>What has changed, as the next frame; the changes start anew.</summary>
    public Frame Cut(long epoch, long sequence, DateTimeOffset at) =>
        new(epoch, sequence, at, workers.TakeChanges(), queues.TakeChanges(), incidents.TakeChanges()) { Notices = notices.TakeChanges() };

    /// <summary>The whole as of a frame after which nothing has changed.</summary>
    public Snapshot Whole(long epoch, long sequence, DateTimeOffset at) =>
        new(epoch, sequence, at, workers.All, queues.All, incidents.All) { Notices = [.. notices.All.Select(change => change.Notice)] };

    private sealed class Layer<T>(Func<T, bool> isShown)
        where T : class
    {
        private readonly SortedDictionary<string, T> all = new(StringComparer.Ordinal);
        private readonly SortedSet<string> shown = new(StringComparer.Ordinal); // as of the last frame
        private SortedDictionary<string, T> changes = new(StringComparer.Ordinal);

        public bool HasChanged => changes.Count > 0;

        public IReadOnlyList<T> All => [.. all.Values];

        public T? Find(string key) => all.GetValueOrDefault(key);

        public void Set(string key, T value)
        {
            // Told again at each resume, and nothing that a frame need hold.
            if (all.TryGetValue(key, out var known) && known.Equals(value)) return;
            if (isShown(value)) all[key] = value;
            else all.Remove(key);
            // What came and went between two frames was never seen: a town that nobody watches must not remember it.
            if (isShown(value) || shown.Contains(key)) changes[key] = value;
            else changes.Remove(key);
        }

        public IReadOnlyList<T>? TakeChanges()
        {
            if (changes.Count == 0) return null;
            var taken = changes;
            foreach (var key in taken.Keys)
                if (all.ContainsKey(key)) shown.Add(key);
                else shown.Remove(key);
            changes = new SortedDictionary<string, T>(StringComparer.Ordinal);
            return [.. taken.Values];
        }
    }
}
