using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Grains.Common;
using GovGrid.Units;

namespace GovGrid.Grains.Units;

/// <summary>
/// What all units with a queue share: the queue, telling the feed, and starting empty. Every activation is a crash from which the town's
/// resume recovers; it is asked for from the first tick, never while activating, since that would block even interleaving calls.
/// </summary>
public abstract class UnitActor(IGrainContext context, Surroundings surroundings) : TownActor(context, surroundings), IUnitGrain, IGrainBase
{
    private Alarm? alarm;
    private bool started;
    private (int Waiting, int Busy, int Capacity, DateTimeOffset? OldestSince)? told; // what the feed has surely heard

    /// <summary>The unit's key.</summary>
    protected UnitKey Unit { get; } = new(GrainFinder.Split(context.GrainId.Key.ToString()!).Name);

    /// <summary>What waits and what is worked on.</summary>
    private protected WorkQueue Queue { get; } = new();

    /// <summary>How many can be worked on at once.</summary>
    protected abstract int Capacity { get; }

    /// <summary>Who is on duty, ordered.</summary>
    protected abstract IReadOnlyList<string> OnDuty { get; }

    /// <inheritdoc />
    public Task OnActivateAsync(CancellationToken token)
    {
        alarm = SetUpAlarm(Ring);
        alarm.Now();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public virtual Task Place(WorkItem item)
    {
        var before = Queue.Place(item);
        return ReferenceEquals(before, item) || before?.GoesOnAs(item) is true ? Task.CompletedTask : Changed();
    }

    /// <inheritdoc />
    public virtual Task Remove(string incident, int version)
    {
        if (Queue.Find(incident) is not { } item || item.Version > version) return Task.CompletedTask;
        Queue.Remove(incident);
        return Changed();
    }

    /// <inheritdoc />
    public abstract Task<Refusal?> SignOn(string post);

    /// <inheritdoc />
    public abstract Task SignOff(string post);

    /// <inheritdoc />
    public Task<QueueView> View() => Task.FromResult(new QueueView(Queue.Depth(Unit, Capacity), [.. Queue.Waiting], Queue.Busy, OnDuty));

    /// <inheritdoc />
    public Task<QueueDepth> Depth() => Task.FromResult(Queue.Depth(Unit, Capacity));

    /// <summary>Gives what waits to who is free, on the unit's own turn.</summary>
    protected abstract Task GiveWork();

    /// <summary>What a unit does besides when it has started empty.</summary>
    protected virtual Task Started() => Task.CompletedTask;

    /// <summary>The queue or the roster has changed: tells the feed, unless its figures have surely arrived there, and gives work soon.</summary>
    protected Task Changed()
    {
        alarm!.Now();
        var depth = (Queue.WaitingCount, Queue.BusyCount, Capacity, Queue.OldestSince);
        if (told == depth) return Task.CompletedTask;
        told = null;
        var telling = Peers.Feed.QueueChanged(Queue.Depth(Unit, Capacity));
        if (telling.IsCompletedSuccessfully) told = depth;
        return telling;
    }

    /// <summary>Has <see cref="GiveWork"/> called at a time.</summary>
    protected void WakeAt(DateTimeOffset time) => alarm!.At(time);

    /// <summary>Does a step; what fails is logged, has <see cref="GiveWork"/> called again after a pause, and keeps back nothing that comes after it.</summary>
    /// <returns>Whether it was done.</returns>
    protected async ValueTask<bool> Safely(string what, Func<Task> step) => await alarm!.Try(what, step) is null;

    /// <summary>The same for a step that is given all it needs; for those that are taken with every incident.</summary>
    /// <returns>Whether it was done.</returns>
    protected ValueTask<bool> Safely<TActor, TSubject>(string what, TActor actor, TSubject subject, Func<TActor, TSubject, Task> step)
    {
        var tried = alarm!.Try(what, actor, subject, step);
        return tried.IsCompletedSuccessfully ? new(tried.Result is null) : WasDone(tried);
    }

    private static async ValueTask<bool> WasDone(ValueTask<TimeSpan?> tried) => await tried is null;

    private Task Ring() => started ? GiveWork() : StartAndGiveWork();

    private async Task StartAndGiveWork()
    {
        started = await Safely("start", Start);
        await GiveWork();
    }

    private async Task Start()
    {
        await Peers.Town.RequestResume();
        await Peers.Feed.UnitStarted(Unit);
        await Started();
    }
}
