using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.People;
using GovGrid.Territory;
using GovGrid.Units;
using GovGrid.Workers;

namespace GovGrid.Grains.Live;

/// <summary>
/// The town as dashboards see it, and what of it has changed since the last frame. While nobody watches it keeps the last states and nothing else.
/// In memory.
/// </summary>
internal sealed class TownPicture
{
    /// <summary>So much is told of incidents without that anybody looks, and nobody watches: who does looks many times a second.</summary>
    public const int Attention = 2000;

    private const string OperationNotice = "operation";

    private readonly PictureLayer<WorkerView> workers = new(worker => worker.OnDuty, (before, now) => before.Equals(now));
    private readonly PictureLayer<QueueDepth> queues = new(_ => true, (before, now) => before.Equals(now));
    private readonly PictureLayer<NoticeChange> notices = new(notice => notice.IsOn, (before, now) => before.Equals(now));
    private readonly PictureLayer<IncidentState> incidents = new(incident => incident.Step.IsOpen(), (before, now) => before.Version == now.Version);
    private PointIndex? places; // of open incidents, while somebody watches
    private int unseen; // what was told of incidents since somebody looked

    /// <summary>Whether anything has changed since the last frame.</summary>
    public bool HasChanged => workers.HasChanged || queues.HasChanged || incidents.HasChanged || notices.HasChanged;

    public void Set(WorkerView worker) => workers.Set(worker.Id, worker);

    public void Set(QueueDepth depth) => queues.Set(depth.Key.Value, depth);

    public void Set(IncidentState incident)
    {
        if (places is not null && ++unseen > Attention) LookAway();
        if (incidents.Find(incident.Id)?.Version > incident.Version) return;
        incidents.Set(incident.Id, incident);
        places?.Set(incident.Id, incident.Step.IsOpen() ? incident.Place.Point : null);
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

    /// <summary>Somebody looks: changes are kept from now on.</summary>
    /// <returns>Whether they were not until now; then all that is there is one, and what was before is not known.</returns>
    public bool Watch()
    {
        unseen = 0;
        if (places is not null) return false;
        places = new PointIndex();
        foreach (var (id, incident) in incidents.All) places.Set(id, incident.Place.Point);
        workers.Watch();
        queues.Watch();
        notices.Watch();
        incidents.Watch();
        return true;
    }

    /// <summary>Open incidents around a point, nearest first; asked while somebody watches.</summary>
    public IReadOnlyList<NearbyIncident> Around(GeoPoint centre, double metres, int most) =>
        [.. places!.Around(centre, metres, most).Select(found => new NearbyIncident(IncidentSummary.Of(incidents.Find(found.Id)!), found.Metres))];

    /// <summary>What has changed, as the next frame; the changes start anew.</summary>
    public Frame Cut(long epoch, long sequence, DateTimeOffset at) =>
        new(epoch, sequence, at, workers.TakeChanges(), queues.TakeChanges(), Summaries(incidents.TakeChanges())) { Notices = notices.TakeChanges() };

    /// <summary>The whole as of a frame after which nothing has changed.</summary>
    public Snapshot Whole(long epoch, long sequence, DateTimeOffset at) =>
        new(epoch, sequence, at, InOrder(workers), InOrder(queues), Summaries(InOrder(incidents))!)
        {
            Notices = [.. notices.All.Select(change => change.Value.Notice)],
        };

    private void LookAway()
    {
        places = null;
        workers.LookAway();
        queues.LookAway();
        notices.LookAway();
        incidents.LookAway();
    }

    private static IReadOnlyList<T> InOrder<T>(PictureLayer<T> layer)
        where T : class => [.. layer.All.Select(entry => entry.Value)];

    private static IReadOnlyList<IncidentSummary>? Summaries(IReadOnlyList<IncidentState>? states) => states is null ? null : [.. states.Select(IncidentSummary.Of)];
}
