using GovGrid.Silo.Looks;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Looks;

/// <summary>Ends the looks that an earlier run left open, and deletes those whose time is over.</summary>
internal sealed class LookKeeper(
    LookTable table,
    ITownDirectory towns,
    TimeProvider wall,
    [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock,
    ILogger<LookKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var town in towns.Towns) await table.EndAll(town.Code, clock.GetUtcNow());
        await base.StartAsync(cancellationToken);
    }

    /// <summary>Deletes what each town keeps no longer.</summary>
    public async Task DeleteOld()
    {
        foreach (var town in towns.Towns)
            await table.Delete(town.Code, clock.GetUtcNow() - TimeSpan.FromDays(town.Definition.Policy.Positions.LooksKeptDays));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, wall);
        do await TryDelete();
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task TryDelete()
    {
        try
        {
            await DeleteOld();
        }
        catch (Exception error)
        {
            log.LogWarning(error, "Old looks could not be deleted; it is tried again in an hour.");
        }
    }
}
