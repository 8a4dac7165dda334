using System.Collections.Concurrent;
using GovGrid.Towns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GovGrid.Grains.Common;

/// <summary>All that a grain touches of the world besides its storage; the same in every host.</summary>
/// <param name="Towns">The towns this host runs.</param>
/// <param name="Grains">The way to other grains.</param>
/// <param name="Clock">The clock of grains, wall or virtual.</param>
/// <param name="Logs">The log.</param>
public sealed record Surroundings(
    ITownDirectory Towns,
    IGrainFactory Grains,
    [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider Clock,
    ILoggerFactory Logs)
{
    private readonly ConcurrentDictionary<string, TownPeers> peers = new(StringComparer.Ordinal);

    /// <summary>A town's lasting grains.</summary>
    public TownPeers PeersOf(string town) => peers.TryGetValue(town, out var known) ? known : peers.GetOrAdd(town, new TownPeers(Grains, town));
}
