using System.Collections.Concurrent;
using GovGrid.Finding;
using GovGrid.Live;

namespace GovGrid.LiveHub.Live;

/// <summary>The relays of this node, one for each town that is watched.</summary>
internal sealed class TownRelays(
    IGrainFactory grains, TimeProvider wall, [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock, ILogger<TownRelays> log) : IHostedService
{
    // Tells the feed which node reads; two processes on one machine are two nodes.
    private readonly string reader = $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.NewGuid():N}";
    private readonly ConcurrentDictionary<string, Lazy<TownFollower>> followers = new(StringComparer.Ordinal);

    /// <summary>The relay of a town that exists, which is being fed from now on.</summary>
    public TownRelay Of(string town) =>
        followers.GetOrAdd(town, code => new Lazy<TownFollower>(() => new TownFollower(code, grains.GetFeed(code), reader, wall, clock, log))).Value.Follow();

    /// <summary>A town that exists as it is now, for somebody who does not go on watching.</summary>
    public async Task<Snapshot> Look(string town) => (await grains.GetFeed(town).Read(null, reader)).Snapshot!;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var follower in followers.Values) await follower.Value.DisposeAsync();
    }
}
