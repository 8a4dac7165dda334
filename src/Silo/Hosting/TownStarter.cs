using GovGrid.Finding;
using GovGrid.Towns;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GovGrid.Silo.Hosting;

/// <summary>
/// Starts the towns when the silo runs, so that they resume at once and not at their next reminder. A town that cannot be started, as
/// when the disk is full, is tried again until it can; the others do not wait for it.
/// </summary>
internal sealed class TownStarter(
    ITownDirectory towns, IGrainFactory grains, StartedTowns started, TimeProvider wall, ILogger<TownStarter> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var waiting = await Start(towns.Towns.Select(town => town.Code));
        while (waiting.Count > 0)
        {
            await Task.Delay(Pause, wall, stoppingToken);
            waiting = await Start(waiting);
        }

        started.Done();
    }

    /// <returns>Those that could not be started.</returns>
    private async Task<List<string>> Start(IEnumerable<string> codes)
    {
        var failed = new List<string>();
        foreach (var town in codes)
            if (!await TryStart(town))
                failed.Add(town);
        return failed;
    }

    private async Task<bool> TryStart(string town)
    {
        try
        {
            await grains.GetTown(town).Start();
            return true;
        }
        catch (Exception error)
        {
            log.LogError(error, "Town {Town} could not be started; it is tried again.", town);
            return false;
        }
    }
}
