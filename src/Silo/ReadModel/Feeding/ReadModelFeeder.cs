using GovGrid.Towns;
using Microsoft.Extensions.Logging;

namespace GovGrid.Silo.ReadModel.Feeding;

/// <summary>
/// Feeds the read model of a silo: listens to its towns' feeds while the silo is active, stores what they tell in batches, and acknowledges
/// it to the grids. When the silo stops, what was told is stored first, as far as the time given for it allows.
/// </summary>
internal sealed class ReadModelFeeder(
    ITownDirectory towns,
    IGrainFactory grains,
    FeedQueue queue,
    MissingTowns missing,
    PatientStore store,
    Acknowledger acknowledger,
    TimeProvider clock,
    ILogger<FeedSubscription> log) : ILifecycleParticipant<ISiloLifecycle>, IDisposable
{
    private readonly CancellationTokenSource listening = new();
    private readonly CancellationTokenSource storing = new();
    private IReadOnlyList<FeedSubscription> subscriptions = [];
    private Task work = Task.CompletedTask;

    /// <summary>Completes when every town is listened to.</summary>
    public Task Subscribed => Task.WhenAll(subscriptions.Select(subscription => subscription.First));

    public void Participate(ISiloLifecycle observer) =>
        observer.Subscribe(nameof(ReadModelFeeder), ServiceLifecycleStage.Active, Start, Stop);

    /// <summary>Completes when all that was told until now is stored and acknowledged, or was noted as missing.</summary>
    public async Task Flush()
    {
        var mark = new FedMark(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        await queue.Mark(mark);
        await mark.Reached.Task;
    }

    public void Dispose()
    {
        listening.Dispose();
        storing.Dispose();
    }

    private Task Start(CancellationToken token)
    {
        subscriptions = [.. towns.Towns.Select(Subscription)];
        // Started here and not on the silo's start-up: it must not wait for a town's first answer.
        work = Task.WhenAll([Task.Run(Drain, CancellationToken.None), .. subscriptions.Select(s => Task.Run(() => s.Run(listening.Token), CancellationToken.None))]);
        return Task.CompletedTask;
    }

    private async Task Stop(CancellationToken token)
    {
        await listening.CancelAsync();
        queue.Complete();
        await using var hurry = token.Register(storing.Cancel);
        await work;
    }

    private FeedSubscription Subscription(Town town)
    {
        var catchup = new Catchup(town, grains, queue, missing, clock);
        return new FeedSubscription(town.Code, grains, new TownListener(town.Code, queue), catchup, missing, clock, log);
    }

    private async Task Drain()
    {
        store.Prepare();
        try
        {
            while (await queue.Take(storing.Token) is { } batch)
            {
                await Store([.. batch.Where(item => item is not FedMark)]);
                foreach (var mark in batch.OfType<FedMark>()) mark.Reached.SetResult();
            }
        }
        catch (OperationCanceledException) when (storing.IsCancellationRequested)
        {
            // The silo has no more time. What is not stored was not acknowledged, and is told again when it starts.
        }
    }

    private async Task Store(IReadOnlyList<FedItem> items)
    {
        if (items.Count == 0) return;
        var parts = await store.Store(items, storing.Token);
        foreach (var town in parts.SelectMany(part => part.Gaps)) missing.Add(town);
        await acknowledger.Acknowledge(parts);
    }
}
