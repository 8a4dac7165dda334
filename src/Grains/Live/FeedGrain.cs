using GovGrid.Common;
using GovGrid.Grains.Common;
using GovGrid.Live;
using GovGrid.Territory;
using GovGrid.Units;
using GovGrid.Workers;
using Microsoft.Extensions.Logging;

namespace GovGrid.Grains.Live;

/// <summary>Tells observers every event, and dashboards numbered frames. See <see cref="IFeedGrain"/>.</summary>
[KeepAlive]
public sealed class FeedGrain(
    IGrainContext context, Surroundings surroundings, [PersistentState("feed")] IPersistentState<FeedState> state)
    : TownActor(context, surroundings), IFeedGrain, IGrainBase
{
    private const int FramesKept = 600; // a minute at the fastest pace of a reader, ten a second

    private readonly TownPicture picture = new();
    private readonly Pacer pacer = new();
    private readonly List<ITownObserver> observers = [];
    private readonly SortedSet<string> heard = new(StringComparer.Ordinal); // queues and workers, until the picture is whole
    private FrameRing? ring;
    private Alarm? alarm;
    private bool isWhole;
    private bool hasStarted;

    private FrameRing Frames => ring ??= new FrameRing(FramesKept, TimeSpan.FromHours(Town.Definition.Policy.Positions.KeptHours));

    /// <inheritdoc />
    protected override string ReadTownCode() => Key;

    /// <inheritdoc />
    public async Task OnActivateAsync(CancellationToken token)
    {
        state.State.Epoch++;
        await state.WriteStateAsync(token);
        alarm = SetUpAlarm(Ring);
        alarm.Now();
    }

    /// <inheritdoc />
    public Task Recorded(IncidentRecord record)
    {
        picture.Set(record.State);
        return TellObservers(record, static (observer, told) => observer.OnRecorded(told));
    }

    /// <inheritdoc />
    public Task QueueChanged(QueueDepth depth)
    {
        if (!isWhole) heard.Add(depth.Key.Value);
        picture.Set(depth);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task WorkerChanged(WorkerView worker)
    {
        if (!isWhole) heard.Add(worker.Id);
        picture.Set(worker);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task DutyChanged(DutyChange change) => TellObservers(change, static (observer, told) => observer.OnDutyChanged(told));

    /// <inheritdoc />
    public Task UnitStarted(UnitKey unit) => TellObservers(unit, static (observer, told) => observer.OnUnitStarted(told));

    /// <inheritdoc />
    public Task OperationChanged(RaisedOperation? operation)
    {
        picture.Set(operation);
        return TellObservers(operation, static (observer, told) => observer.OnOperationChanged(told));
    }

    /// <inheritdoc />
    public Task NoticeChanged(TownNotice notice, bool isOn)
    {
        picture.Set(new NoticeChange(notice, isOn));
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task<FeedSlice> Read(FeedCursor? since, string reader)
    {
        Look();
        var epoch = state.State.Epoch;
        var after = since?.Epoch == epoch ? Frames.After(since.Sequence) : null;
        // A snapshot is what the frames up to its number make, no more: so what waits is cut first.
        if ((pacer.Is(reader) || after is null) && picture.HasChanged)
        {
            Frames.Add(picture.Cut(epoch, Frames.Last + 1, Now));
            ForgetFramesInTime();
            if (after is not null) after = Frames.After(since!.Sequence);
        }
        return Task.FromResult(after is null ? new FeedSlice(picture.Whole(epoch, Frames.Last, Now), []) : new FeedSlice(null, after));
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<NearbyIncident>> Nearby(GeoPoint centre, double metres, int most)
    {
        Look();
        return Task.FromResult(picture.Around(centre, metres, most));
    }

    /// <inheritdoc />
    public Task<bool> Subscribe(ITownObserver observer)
    {
        var isNew = !observers.Contains(observer);
        if (isNew) observers.Add(observer);
        return Task.FromResult(isNew);
    }

    /// <inheritdoc />
    public Task Unsubscribe(ITownObserver observer)
    {
        observers.Remove(observer);
        return Task.CompletedTask;
    }

    private async Task Ring()
    {
        if (!hasStarted) await Start();
        hasStarted = true;
        Frames.DropOld(Now);
        ForgetFramesInTime();
    }

    // Frames tell where workers were, and in a quiet night no new one pushes them out.
    private void ForgetFramesInTime()
    {
        if (Frames.NextEnd is { } end) alarm!.At(end);
    }

    // Queues and workers tell only what changes, so a feed that starts asks them once. Incidents hand over again with the resume.
    private async Task Start()
    {
        foreach (var unit in Town.Units)
            if (await Peers.Unit(unit).Depth() is var depth && !heard.Contains(unit.Value)) picture.Set(depth);
        foreach (var worker in Town.Definition.Workers)
            if (await Peers.Worker(worker.Id).Get() is var view && !heard.Contains(worker.Id)) picture.Set(view);
        isWhole = true;
        heard.Clear();
        await Peers.Town.RequestResume();
    }

    // Frames from before nobody watched lack what has changed since.
    private void Look()
    {
        if (picture.Watch() && Frames.Last > 0) Frames.Break();
    }

    private Task TellObservers<T>(T told, Func<ITownObserver, T, Task> tell)
    {
        for (var next = 0; next < observers.Count; next++)
        {
            var observer = observers[next];
            if (Begin(observer, told, tell) is { IsCompletedSuccessfully: false } telling) return Finish(observer, telling, told, tell);
        }
        return Task.CompletedTask;
    }

    // An observer that cannot be told is dropped: it subscribes again when it lives, and what it missed comes with the next resume.
    private async Task Finish<T>(ITownObserver observer, Task telling, T told, Func<ITownObserver, T, Task> tell)
    {
        var others = observers.SkipWhile(known => !Equals(known, observer)).Skip(1).ToArray();
        await Hear(observer, telling);
        foreach (var other in others) await Hear(other, Begin(other, told, tell));
    }

    private static Task Begin<T>(ITownObserver observer, T told, Func<ITownObserver, T, Task> tell)
    {
        try
        {
            return tell(observer, told);
        }
        catch (Exception failure)
        {
            return Task.FromException(failure);
        }
    }

    private async Task Hear(ITownObserver observer, Task telling)
    {
        try
        {
            await telling;
        }
        catch (Exception failure)
        {
            observers.Remove(observer);
            Log.LogWarning(failure, "An observer of {Town} does not answer and is dropped until it subscribes again.", Key);
        }
    }
}
