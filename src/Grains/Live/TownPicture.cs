using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.Units;
using GovGrid.Workers;

namespace GovGrid.Grains.Live;

/// <summary>The town as dashboards see it, and what of it has changed since the last frame. In memory.</summary>
internal sealed class TownPicture
{
    private readonly Layer<WorkerView> workers = new(worker => worker.OnDuty);
    private readonly Layer<QueueDepth> queues = new(_ => true);
    private readonly Layer<IncidentSummary> incidents = new(incident => incident.Step.IsOpen());

    /// <summary>Whether anything has changed since the last frame.</summary>
    public bool HasChanged => workers.HasChanged || queues.HasChanged || incidents.HasChanged;

    public void Set(WorkerView worker) => workers.Set(worker.Id, worker);

    public void Set(QueueDepth depth) => queues.Set(depth.Key.Value, depth);

    public void Set(IncidentSummary incident)
    {
        if (!(incidents.Find(incident.Id)?.Version > incident.Version)) incidents.Set(incident.Id, incident);
    }

    /// <summary>What has changed, as the next frame; the changes start anew.</summary>
    public Frame Cut(long epoch, long sequence, DateTimeOffset at) =>
        new(epoch, sequence, at, workers.TakeChanges(), queues.TakeChanges(), incidents.TakeChanges());

    /// <summary>The whole as of a frame after which nothing has changed.</summary>
    public Snapshot Whole(long epoch, long sequence, DateTimeOffset at) => new(epoch, sequence, at, workers.All, queues.All, incidents.All);

    private sealed class Layer<T>(Func<T, bool> isShown)
        where T : class
    {
        private readonly SortedDictionary<string, T> all = new(StringComparer.Ordinal);
        private SortedDictionary<string, T> changes = new(StringComparer.Ordinal);

        public bool HasChanged => changes.Count > 0;

        public IReadOnlyList<T> All => [.. all.Values];

        public T? Find(string key) => all.GetValueOrDefault(key);

        public void Set(string key, T value)
        {
            if (isShown(value)) all[key] = value;
            else all.Remove(key);
            changes[key] = value;
        }

        public IReadOnlyList<T>? TakeChanges()
        {
            if (changes.Count == 0) return null;
            var taken = changes;
            changes = new SortedDictionary<string, T>(StringComparer.Ordinal);
            return [.. taken.Values];
        }
    }
}
