using GovGrid.Finding;
using GovGrid.Live;
using Microsoft.Extensions.Logging;

namespace GovGrid.Silo.ReadModel.Feeding;

/// <summary>
/// Keeps the read model subscribed to one town's feed. The listener is held here: Orleans holds observers only weakly.
/// </summary>
internal sealed partial class FeedSubscription(
    string town,
    IGrainFactory grains,
    TownListener listener,
    Catchup catchup,
    MissingTowns missing,
    TimeProvider clock,
    ILogger<FeedSubscription> log)
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(5);

    private readonly ITownObserver observer = grains.CreateObjectReference<ITownObserver>(listener);
    private readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when the feed knows the listener for the first time, and the town was asked to tell what it has.</summary>
    public Task First => first.Task;

    /// <summary>Subscribes again and again until stopped.</summary>
    public async Task Run(CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            await Renew();
            await Task.Delay(Period, clock, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        await Leave();
        GC.KeepAlive(listener); // used in a method, it is a field of this object: an observer that nobody holds is collected
    }

    private async Task Renew()
    {
        try
        {
            // New to the feed at the first time, and after the feed has started anew or given the listener up.
            if (await grains.GetFeed(town).Subscribe(observer)) missing.Add(town);
            await catchup.AskForMissing();
            first.TrySetResult();
        }
        catch (Exception failure)
        {
            LogFailed(failure, town);
        }
    }

    // An observer that is gone would make the feed, and with it each incident, wait for it once.
    private async Task Leave()
    {
        try
        {
            await grains.GetFeed(town).Unsubscribe(observer);
        }
        catch (Exception failure)
        {
            LogNotLeft(failure, town);
        }
    }

    [LoggerMessage(LogLevel.Information, "The feed of {Town} was not told that the read model leaves.")]
    private partial void LogNotLeft(Exception failure, string town);

    [LoggerMessage(LogLevel.Warning, "The read model could not subscribe to {Town}, or not ask it for what is missing; it tries again.")]
    private partial void LogFailed(Exception failure, string town);
}
