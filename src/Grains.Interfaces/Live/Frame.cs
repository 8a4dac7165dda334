using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Units;
using GovGrid.Workers;

namespace GovGrid.Live;

/// <summary>A place in a feed.</summary>
/// <param name="Epoch">Raised whenever the feed starts anew.</param>
/// <param name="Sequence">Number within the epoch, from 1 by 1; 0 before the first frame.</param>
[GenerateSerializer, Immutable, Alias("govgrid.FeedCursor")]
public sealed record FeedCursor(long Epoch, long Sequence);

/// <summary>What changed since the frame before: for each worker, queue and incident its last state.</summary>
/// <param name="Epoch">The feed's epoch.</param>
/// <param name="Sequence">This frame's number.</param>
/// <param name="At">The town's time, UTC.</param>
/// <param name="Workers">Workers that changed; null when none did.</param>
/// <param name="Queues">Queues that changed; null when none did.</param>
/// <param name="Incidents">Incidents that changed, ended ones for the last time; null when none did.</param>
[GenerateSerializer, Immutable, Alias("govgrid.Frame")]
public sealed record Frame(
    long Epoch,
    long Sequence,
    DateTimeOffset At,
    IReadOnlyList<WorkerView>? Workers,
    IReadOnlyList<QueueDepth>? Queues,
    IReadOnlyList<IncidentSummary>? Incidents);

/// <summary>The whole picture as of a frame: open incidents, workers on duty, all queues.</summary>
/// <param name="Epoch">The feed's epoch.</param>
/// <param name="Sequence">Number of the last frame that it holds.</param>
/// <param name="At">The town's time, UTC.</param>
/// <param name="Workers">Workers on duty, ordered by id.</param>
/// <param name="Queues">Queues, ordered by key.</param>
/// <param name="Incidents">Open incidents, ordered by id.</param>
[GenerateSerializer, Immutable, Alias("govgrid.Snapshot")]
public sealed record Snapshot(
    long Epoch,
    long Sequence,
    DateTimeOffset At,
    IReadOnlyList<WorkerView> Workers,
    IReadOnlyList<QueueDepth> Queues,
    IReadOnlyList<IncidentSummary> Incidents);

/// <summary>The answer to a read: a snapshot to start from, or the frames to go on with; frames are empty when nothing changed.</summary>
/// <param name="Snapshot">The picture, where the reader has none that can be gone on from.</param>
/// <param name="Frames">The frames after the reader's cursor, or after the snapshot; consecutive.</param>
[GenerateSerializer, Immutable, Alias("govgrid.FeedSlice")]
public sealed record FeedSlice(Snapshot? Snapshot, IReadOnlyList<Frame> Frames);

/// <summary>An incident as lists and maps show it: no description, no contact, no history.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Step">Where it stands.</param>
/// <param name="Category">Code of its category.</param>
/// <param name="Severity">1 critical to 4 minor.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Assignee">Who handles it.</param>
/// <param name="Grid">Code of its grid.</param>
/// <param name="Outside">Whether it lies outside the town.</param>
/// <param name="Point">Where.</param>
/// <param name="ReportedAt">Since when, UTC.</param>
/// <param name="NextLimit">The limit that is due next or is overdue; null when none runs.</param>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentSummary")]
public sealed record IncidentSummary(
    string Id,
    int Version,
    IncidentStep Step,
    string? Category,
    int Severity,
    UnitKey Owner,
    string? Assignee,
    string? Grid,
    bool Outside,
    GeoPoint? Point,
    DateTimeOffset ReportedAt,
    Limit? NextLimit)
{
    /// <summary>The summary of an incident.</summary>
    public static IncidentSummary Of(IncidentState incident) => new(
        incident.Id,
        incident.Version,
        incident.Step,
        incident.Category,
        incident.Severity,
        incident.Owner,
        incident.Assignee,
        incident.Place.Grid,
        incident.Place.Outside,
        incident.Place.Point,
        incident.ReportedAt,
        incident.Limits.Where(limit => limit.State is LimitState.Running or LimitState.Warned or LimitState.Overdue).MinBy(limit => limit.Due));
}
