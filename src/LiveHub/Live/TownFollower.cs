using GovGrid.Live;

namespace GovGrid.LiveHub.Live;

/// <summary>
/// Reads a town's feed while somebody watches and a minute longer, at the pace of wall time (docs/decisions/0001). A feed that
/// cannot be reached is asked again until it can; the log says so once.
/// </summary>
internal sealed class TownFollower(string town, IFeedGrain feed, string reader, TimeProvider wall, TimeProvider clock, ILogger log) : IAsyncDisposable
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Lock gate = new();
    private readonly CancellationTokenSource stop = new();
    private readonly TownRelay relay = new(wall, clock);
    private Task reading = Task.CompletedTask;
    private bool isReading;
    private bool isLost;
    private long lastWatched;

    /// <summary>Ends when it rests because nobody has watched for a while.</summary>
    public Task Reading
    {
        get
        {
            lock (gate) return reading;
        }
    }

    /// <summary>The relay, which is being fed from now on.</summary>
    public TownRelay Follow()
    {
        lock (gate)
        {
            lastWatched = wall.GetTimestamp();
            if (!isReading && !stop.IsCancellationRequested)
            {
                isReading = true;
                reading = Task.Run(Read);
            }
        }

        return relay;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        relay.Dispose();
        stop.Dispose();
    }

    private async Task Read()
    {
        using var timer = new PeriodicTimer(Pace, wall);
        do await ReadOnce();
        while (await timer.WaitForNextTickAsync(stop.Token) && !Rests());
    }

    private async Task ReadOnce()
    {
        try
        {
            relay.Take(await feed.Read(relay.Cursor, reader).WaitAsync(stop.Token));
            if (isLost) log.LogInformation("The feed of town {Town} is back.", town);
            isLost = false;
        }
        catch (Exception error) when (!stop.IsCancellationRequested)
        {
            if (!isLost) log.LogWarning(error, "The feed of town {Town} does not answer; it is asked again until it does.", town);
            isLost = true;
        }
    }

    private bool Rests()
    {
        lock (gate)
        {
            if (relay.IsWatched) lastWatched = wall.GetTimestamp();
            if (wall.GetElapsedTime(lastWatched) < Patience || !relay.Forget()) return false;
            isReading = false;
            return true;
        }
    }
}
