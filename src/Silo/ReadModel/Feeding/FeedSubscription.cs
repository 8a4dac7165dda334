using GovGrid.Finding;
using GovGrid.Live;
using Microsoft.Extensions.Logging;

namespace GovGrid.Silo.ReadModel.Feeding;

/// <summary>
/// Keeps the read model subscribed to one town's feed, and asks the town to tell again what is missing. The listener is held here: Orleans
/// holds observers only weakly.
/// </summary>
internal sealed partial class FeedSubscription(
    string town, IGrainFactory grains, TownListener listener, MissingTowns missing, TimeProvider clock, ILogger<FeedSubscription> log)
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(5);

    // A resume goes through all open incidents, so it is not asked for more often, whatever goes wrong.
    private static readonly TimeSpan BetweenResumes = TimeSpan.FromMinutes(1);

    private readonly ITownObserver observer = grains.CreateObjectReference<ITownObserver>(listener);
    private readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long? askedAt;

    /// <summary>Completes when the feed knows the listener for the first time, and the town was asked to tell what it has.</summary>
    public Task First => first.Task;

    /// <summary>Subscribes again and again until stopped. What was told before the first time is missing.</summary>
    public async Task Run(CancellationToken token)
    {
        missing.Add(town);
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
            await grains.GetFeed(town).Subscribe(observer);
            if (MayAsk() && missing.Take(town)) await Ask();
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

    private bool MayAsk() => askedAt is not { } last || clock.GetElapsedTime(last) >= BetweenResumes;

    private async Task Ask()
    {
        askedAt = clock.GetTimestamp();
        try
        {
            await grains.GetTown(town).RequestResume();
        }
        catch
        {
            missing.Add(town);
            throw;
        }
    }

    [LoggerMessage(LogLevel.Information, "The feed of {Town} was not told that the read model leaves.")]
    private partial void LogNotLeft(Exception failure, string town);

    [LoggerMessage(LogLevel.Warning, "The read model could not subscribe to {Town}; it tries again.")]
    private partial void LogFailed(Exception failure, string town);
}
