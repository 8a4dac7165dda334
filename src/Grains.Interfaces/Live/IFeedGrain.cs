using GovGrid.Common;
using GovGrid.Territory;
using GovGrid.Units;
using GovGrid.Workers;
using Orleans.Concurrency;

namespace GovGrid.Live;

/// <summary>
/// What happens in a town, for those who watch. Two ways out: every event to observers that must not miss one (read model, simulated
/// people), and coalesced, numbered frames for dashboards. Key: the town's code. Soft but for its epoch.
/// </summary>
[Alias("govgrid.IFeedGrain")]
public interface IFeedGrain : IGrainWithStringKey
{
    /// <summary>An incident tells its new events; every observer has them when this returns.</summary>
    [AlwaysInterleave] // memory, and observers that only queue what they are told
    [Alias("Recorded")]
    Task Recorded(IncidentRecord record);

    /// <summary>A queue has changed.</summary>
    [AlwaysInterleave] // memory only
    [Alias("QueueChanged")]
    Task QueueChanged(QueueDepth depth);

    /// <summary>A worker came, went, moved or changed assignment.</summary>
    [AlwaysInterleave] // memory only
    [Alias("WorkerChanged")]
    Task WorkerChanged(WorkerView worker);

    /// <summary>
    /// A worker came on duty or left; every observer has it when this returns. The worker tells it after storing it, before it answers, and
    /// once more from the first timer tick of each activation. Who has missed it asks the worker for <see cref="IGridWorkerGrain.LastDutyChange"/>.
    /// </summary>
    [AlwaysInterleave] // observers only queue what they are told
    [Alias("DutyChanged")]
    Task DutyChanged(DutyChange change);

    /// <summary>A unit started with an empty roster; observers that fill posts sign on again.</summary>
    [AlwaysInterleave] // observers only queue what they are told
    [Alias("UnitStarted")]
    Task UnitStarted(UnitKey unit);

    /// <summary>The town is in an operation, or no longer; every observer has it when this returns. Told again at each resume.</summary>
    /// <param name="operation">The operation; null in ordinary times.</param>
    [AlwaysInterleave] // observers only queue what they are told
    [Alias("OperationChanged")]
    Task OperationChanged(RaisedOperation? operation);

    /// <summary>A notice has come, or gone.</summary>
    [AlwaysInterleave] // memory only
    [Alias("NoticeChanged")]
    Task NoticeChanged(TownNotice notice, bool isOn);

    /// <summary>
    /// The frames after a cursor, or a snapshot where there is no cursor or its frames are gone. Reading also cuts the next frame from what
    /// has changed, when this reader is the one who sets the pace: see docs/decisions/0001.
    /// </summary>
    /// <param name="since">The last frame that the reader has; null for a snapshot.</param>
    /// <param name="reader">Name of the reading node, the same at each call.</param>
    [AlwaysInterleave] // reads memory
    [Alias("Read")]
    Task<FeedSlice> Read(FeedCursor? since, string reader);

    /// <summary>Open incidents around a point, nearest first; as far as the feed has heard of them.</summary>
    /// <param name="centre">The point.</param>
    /// <param name="metres">How far at most, in a straight line.</param>
    /// <param name="most">How many at most.</param>
    [AlwaysInterleave] // reads memory
    [Alias("Nearby")]
    Task<IReadOnlyList<NearbyIncident>> Nearby(GeoPoint centre, double metres, int most);

    /// <summary>Tells an observer from now on; repeated every few seconds, which changes nothing.</summary>
    /// <returns>True where it was not told until now: what happened before, it may have missed.</returns>
    [AlwaysInterleave] // memory only
    [Alias("Subscribe")]
    Task<bool> Subscribe(ITownObserver observer);

    /// <summary>Tells an observer no more.</summary>
    [AlwaysInterleave] // memory only
    [Alias("Unsubscribe")]
    Task Unsubscribe(ITownObserver observer);
}

/// <summary>Somebody who must hear every event. Queue what comes and return: the incident waits for it.</summary>
[Alias("govgrid.ITownObserver")]
public interface ITownObserver : IGrainObserver
{
    /// <summary>New events of an incident; those of one incident come in order, some may come again.</summary>
    [ResponseTimeout("00:00:05")]
    [Alias("OnRecorded")]
    Task OnRecorded(IncidentRecord record);

    /// <summary>A grid worker came on duty or left; some changes may come again.</summary>
    [ResponseTimeout("00:00:05")]
    [Alias("OnDutyChanged")]
    Task OnDutyChanged(DutyChange change);

    /// <summary>A unit has started with an empty roster.</summary>
    [ResponseTimeout("00:00:05")]
    [Alias("OnUnitStarted")]
    Task OnUnitStarted(UnitKey unit);

    /// <summary>The town is in an operation, or with null no longer; may come again.</summary>
    [ResponseTimeout("00:00:05")]
    [Alias("OnOperationChanged")]
    Task OnOperationChanged(RaisedOperation? operation);
}
