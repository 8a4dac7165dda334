using GovGrid.Common;
using Orleans.Concurrency;

namespace GovGrid.Workers;

/// <summary>
/// A grid worker (专职网格员): durable duty and assignment. It alone decides whether it is free. Key: <c>{town}/worker/{id}</c>.
/// It awaits only storage and calls that interleave.
/// </summary>
[Alias("govgrid.IGridWorkerGrain")]
public interface IGridWorkerGrain : IGrainWithStringKey
{
    /// <summary>Begins duty at a place; a repeat changes nothing.</summary>
    [Alias("GoOnDuty")]
    Task<WorkerOutcome> GoOnDuty(GeoPoint? at);

    /// <summary>Ends duty; with an assignment, after it, and while the worker calls for help, when somebody has seen to that.</summary>
    [Alias("GoOffDuty")]
    Task<WorkerOutcome> GoOffDuty();

    /// <summary>Takes the worker for an incident: compare-and-set. A repeat for the same incident is done again without effect.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="version">The incident's version that the assignment is meant for.</param>
    /// <returns>Refused with <see cref="RefusalCode.OffDuty"/> or <see cref="RefusalCode.Busy"/>.</returns>
    [Alias("Reserve")]
    Task<WorkerOutcome> Reserve(string incident, int version);

    /// <summary>Frees the worker from an incident; nothing happens when the worker is not on it.</summary>
    [Alias("Release")]
    Task<WorkerOutcome> Release(string incident);

    /// <summary>A position from the worker's phone. Refused off duty; older than the known one it is ignored.</summary>
    [AlwaysInterleave] // memory only
    [Alias("ReportPosition")]
    Task<Refusal?> ReportPosition(GeoPoint point, DateTimeOffset at);

    /// <summary>A way from the worker's phone, in place of positions on it. Refused off duty; begun before the known position it is ignored.</summary>
    [AlwaysInterleave] // memory only
    [Alias("ReportLeg")]
    Task<Refusal?> ReportLeg(Leg leg);

    /// <summary>The worker is in danger: told to everybody who watches until somebody clears it. Refused off duty.</summary>
    [Alias("CallForHelp")]
    Task<WorkerOutcome> CallForHelp();

    /// <summary>Somebody has seen to a call for help; nothing happens without one.</summary>
    [Alias("ClearHelp")]
    Task<WorkerOutcome> ClearHelp();

    /// <summary>The worker as it stands.</summary>
    [AlwaysInterleave] // reads the last published state
    [Alias("Get")]
    Task<WorkerView> Get();

    /// <summary>When the worker last came on duty or left; null before the first time.</summary>
    [AlwaysInterleave] // reads the last published state
    [Alias("LastDutyChange")]
    Task<DutyChange?> LastDutyChange();
}

/// <summary>The answer of a worker.</summary>
/// <param name="Refusal">Why not; null when it was done.</param>
/// <param name="Worker">The worker as it now stands.</param>
[GenerateSerializer, Immutable, Alias("govgrid.WorkerOutcome")]
public sealed record WorkerOutcome(Refusal? Refusal, WorkerView Worker);

/// <summary>A worker as zones, the feed and pages see it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OnDuty">Whether it is on duty.</param>
/// <param name="Leaving">Whether it leaves after the present assignment, or when a call for help is cleared.</param>
/// <param name="Vehicle">Code of the vehicle kind.</param>
/// <param name="Incident">The incident it is on; null when free.</param>
/// <param name="Point">Last known position, or where the way began, on duty only.</param>
/// <param name="PositionAt">When that was, UTC.</param>
[GenerateSerializer, Immutable, Alias("govgrid.WorkerView")]
public sealed record WorkerView(
    string Id, bool OnDuty, bool Leaving, string Vehicle, string? Incident, GeoPoint? Point, DateTimeOffset? PositionAt)
{
    /// <summary>How many assignments since coming on duty.</summary>
    [Id(7)] public int Assignments { get; init; }

    /// <summary>When the last of them ended, UTC; null before that.</summary>
    [Id(8)] public DateTimeOffset? FreedAt { get; init; }

    /// <summary>Since when the worker has called for help (SOS), UTC; null when it has not.</summary>
    [Id(9)] public DateTimeOffset? HelpSince { get; init; }

    /// <summary>The way that it goes or has gone last, where its phone tells ways; null where it tells positions.</summary>
    [Id(10)] public Leg? Leg { get; init; }

    /// <summary>Where it is, as far as is known: on its way, else where it was last seen; null off duty.</summary>
    public GeoPoint? PointAt(DateTimeOffset at) => Leg is null ? Point : Leg.PointAt(at);

    /// <summary>Whether another view of the same worker tells nothing new but where it is.</summary>
    public bool DiffersInPlaceOnly(WorkerView other) =>
        (OnDuty, Leaving, Incident, Assignments) == (other.OnDuty, other.Leaving, other.Incident, other.Assignments)
        && (FreedAt, HelpSince, Vehicle) == (other.FreedAt, other.HelpSince, other.Vehicle);

    /// <summary>Whether too little is known of where it is: the last position is old, and no way was told.</summary>
    public bool IsStale(DateTimeOffset at, TimeSpan after) => Leg is null && !(PositionAt + after >= at);
}
