using GovGrid.Simulation.World;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GovGrid.Simulation.Live;

/// <summary>
/// Sampled people for a live host: a <see cref="TownWorld"/> for each town, told every event by the town's feed. Subscriptions are renewed
/// by the wall clock, and what was missed while a feed had none is looked up.
/// </summary>
/// <param name="towns">The towns.</param>
/// <param name="grains">The way to their grains.</param>
/// <param name="clock">The clock of grains, possibly faster than the wall.</param>
/// <param name="logs">The log.</param>
public sealed class LiveWorld(
    IReadOnlyList<SimulatedTown> towns,
    IGrainFactory grains,
    [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock,
    ILoggerFactory logs) : BackgroundService
{
    private readonly LiveTown[] live = [.. towns.Select(town => new LiveTown(town, grains, clock, logs))];

    /// <summary>The worlds, in the order of the towns.</summary>
    public IReadOnlyList<TownWorld> Worlds => [.. live.Select(town => town.World)];

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.WhenAll(live.Select(town => town.Run(stoppingToken)));
    }

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        foreach (var town in live) await town.DisposeAsync();
    }
}
