using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Towns;
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
    IReadOnlyList<IncidentSummary>? Incidents)
{
    /// <summary>Notices that have come or gone; null when none has.</summary>
    [Id(6)] public IReadOnlyList<NoticeChange>? Notices { get; init; }
}

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
    IReadOnlyList<IncidentSummary> Incidents)
{
    /// <summary>Notices that hold, ordered by key.</summary>
    [Id(6)] public IReadOnlyList<TownNotice> Notices { get; init; } = [];
}

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
/// <param name="NextLimit">The limit that is due next or is overdue; null when none is, as while its clock stands still.</param>
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
    /// <summary>Number that can be read over the phone.</summary>
    [Id(12)] public string? Number { get; init; }

    /// <summary>Whether the named worker has not answered and is to be phoned.</summary>
    [Id(13)] public bool IsToBePhoned { get; init; }

    /// <summary>When the reporter was promised to be called back, UTC; null when that is done or was not promised.</summary>
    [Id(14)] public DateTimeOffset? PromisedBy { get; init; }

    /// <summary>Whether its clock stands still.</summary>
    [Id(15)] public bool IsSuspended { get; init; }

    /// <summary>A request that waits for a leader.</summary>
    [Id(16)] public ApprovalKind? Request { get; init; }

    /// <summary>The incident that leads it.</summary>
    [Id(17)] public string? Lead { get; init; }

    /// <summary>Code of the operation that puts it first.</summary>
    [Id(18)] public string? Operation { get; init; }

    /// <summary>Units that act together with the owner; for telling who may see it.</summary>
    [Id(19)] public IReadOnlyList<UnitKey> Partners { get; init; } = [];

    /// <summary>The unit that has resolved it, from then until it is somebody's again; null before that. For telling who may see it.</summary>
    [Id(20)] public UnitKey? ResolvedBy { get; init; }

    /// <summary>Who has resolved it, for the same time; null before that. For telling who may see it.</summary>
    [Id(21)] public string? Resolver { get; init; }

    /// <summary>Platforms and county that supervision of it was put to, while what they are pushed for is overdue; for telling who may see it.</summary>
    [Id(22)] public IReadOnlyList<UnitKey> Pushed { get; init; } = [];

    /// <summary>Units whose incident it is: who answers for it, who has resolved it, partners, and whom supervision was put to.</summary>
    public IEnumerable<UnitKey> UnitsInSight() => ResolvedBy is { } resolver ? [Owner, resolver, .. Partners, .. Pushed] : [Owner, .. Partners, .. Pushed];

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
        incident.OpenLimits().MinBy(limit => limit.Due))
    {
        Number = incident.Number,
        IsToBePhoned = incident is { PhoneAt: null, LapseAt: not null },
        PromisedBy = incident.Limits.FirstOrDefault(limit => limit.Step is LimitedStep.CallBack && limit.IsOpen)?.Due,
        IsSuspended = incident.Suspension is not null,
        Request = incident.Request?.Kind,
        Lead = incident.Lead,
        Operation = incident.Operation,
        Partners = incident.Partners.Count == 0 ? [] : [.. incident.Partners.Select(partner => partner.Unit)],
        Pushed = incident.Limits.Any(limit => limit.Pushed is not null) ? [.. incident.Limits.Select(limit => limit.Pushed).OfType<UnitKey>().Distinct()] : [],
        ResolvedBy = incident.Step.IsHandled() ? incident.HandledBy : null,
        Resolver = incident.Step.IsHandled() ? incident.Handler : null,
    };
}
