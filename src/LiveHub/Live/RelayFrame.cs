using GovGrid.Live;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Wire;
using GovGrid.Workers;

namespace GovGrid.LiveHub.Live;

/// <summary>
/// A frame with what must be known to tell it to each sight: how what it changes stood before, and the incidents that it names. Written once
/// for each sight that asks, and once for all that see nothing of it. Guarded by its relay's lock.
/// </summary>
internal sealed class RelayFrame
{
    private readonly Dictionary<string, IncidentSummary?> incidentsBefore;
    private readonly Dictionary<string, WorkerView?> workersBefore;
    private readonly Dictionary<string, Encoded> written = new(StringComparer.Ordinal);
    private Dictionary<string, IncidentSummary?> named = [];
    private Encoded? empty;

    /// <summary>A frame that the picture has yet to take in.</summary>
    public RelayFrame(Frame frame, RelayPicture before)
    {
        Frame = frame;
        incidentsBefore = (frame.Incidents ?? []).ToDictionary(incident => incident.Id, incident => before.FindIncident(incident.Id), StringComparer.Ordinal);
        workersBefore = (frame.Workers ?? []).ToDictionary(worker => worker.Id, worker => before.FindWorker(worker.Id), StringComparer.Ordinal);
    }

    public Frame Frame { get; }

    /// <summary>Notes the incidents that it names, once the picture has taken it in.</summary>
    public void NoteNamed(RelayPicture after)
    {
        var ids = (Frame.Incidents ?? []).Select(incident => incident.Lead).Concat((Frame.Workers ?? []).Select(worker => worker.Incident));
        named = ids.OfType<string>().Distinct().ToDictionary(id => id, after.FindIncident, StringComparer.Ordinal);
    }

    /// <summary>The frame as a sight sees it.</summary>
    public Encoded For(Sight sight)
    {
        if (written.TryGetValue(sight.Key, out var known)) return known;
        var document = Look(sight);
        return written[sight.Key] = document.IsEmpty ? empty ??= new Encoded(document) : new Encoded(document);
    }

    private FrameDocument Look(Sight sight)
    {
        var eye = new Eye(sight, named.GetValueOrDefault);
        return new FrameDocument(
            Frame.Epoch,
            Frame.Sequence,
            Frame.At,
            Some((Frame.Workers ?? []).Where(worker => eye.SeesChange(workersBefore[worker.Id], worker)).Select(eye.Item)),
            Some((Frame.Queues ?? []).Where(queue => sight.SeesQueue(queue.Key)).Select(queue => QueueItem.Of(queue, Frame.At))),
            Some((Frame.Incidents ?? []).Where(sight.Incidents.Holds).Select(eye.Item)),
            Some((Frame.Notices ?? []).Where(change => eye.Sees(change.Notice)).Select(NoticeItem.Of)))
        {
            Gone = Some((Frame.Incidents ?? []).Where(incident => HasGone(incident, sight)).Select(incident => incident.Id)),
        };
    }

    private bool HasGone(IncidentSummary incident, Sight sight) =>
        incidentsBefore[incident.Id] is { } before && sight.Incidents.Holds(before) && !sight.Incidents.Holds(incident);

    private static List<T>? Some<T>(IEnumerable<T> items) => items.ToList() is { Count: > 0 } some ? some : null;
}
