using System.Threading.Channels;
using GovGrid.Common;
using GovGrid.Live;
using GovGrid.Territory;
using GovGrid.Units;
using GovGrid.Workers;

namespace GovGrid.LiveHub.Tests.Live;

/// <summary>A feed that answers when the test says so; a silo that is away cannot be had for real at a chosen moment.</summary>
public sealed class ScriptedFeed : IFeedGrain
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Channel<(FeedCursor? Since, TaskCompletionSource<FeedSlice> Answer)> reads =
        Channel.CreateUnbounded<(FeedCursor?, TaskCompletionSource<FeedSlice>)>();

    /// <summary>How often it was read.</summary>
    public int Reads { get; private set; }

    /// <summary>From where it was read last.</summary>
    public FeedCursor? Since { get; private set; }

    /// <summary>Waits for the next read and answers it: with a failure, a snapshot, or nothing new.</summary>
    public async Task Answer(Exception? failure)
    {
        var (since, answer) = await reads.Reader.ReadAsync().AsTask().WaitAsync(Patience);
        Since = since;
        if (failure is not null) answer.SetException(failure);
        else answer.SetResult(new FeedSlice(since is null ? new Snapshot(1, 0, DateTimeOffset.UnixEpoch, [], [], []) : null, []));
    }

    public Task<FeedSlice> Read(FeedCursor? since, string reader)
    {
        Reads++;
        var answer = new TaskCompletionSource<FeedSlice>(TaskCreationOptions.RunContinuationsAsynchronously);
        reads.Writer.TryWrite((since, answer));
        return answer.Task;
    }

    public Task Recorded(IncidentRecord record) => throw new NotSupportedException();

    public Task QueueChanged(QueueDepth depth) => throw new NotSupportedException();

    public Task WorkerChanged(WorkerView worker) => throw new NotSupportedException();

    public Task DutyChanged(DutyChange change) => throw new NotSupportedException();

    public Task UnitStarted(UnitKey unit) => throw new NotSupportedException();

    public Task OperationChanged(RaisedOperation? operation) => throw new NotSupportedException();

    public Task NoticeChanged(TownNotice notice, bool isOn) => throw new NotSupportedException();

    public Task<IReadOnlyList<NearbyIncident>> Nearby(GeoPoint centre, double metres, int most) => throw new NotSupportedException();

    public Task<bool> Subscribe(ITownObserver observer) => throw new NotSupportedException();

    public Task Unsubscribe(ITownObserver observer) => throw new NotSupportedException();
}
