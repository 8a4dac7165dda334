using GovGrid.Silo.Audit;
using GovGrid.Towns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GovGrid.Silo.Privacy.Retention;

/// <summary>Erases what is past its time, each hour of the towns' clock.</summary>
public sealed class RetentionJob(
    ITownDirectory towns,
    IEnumerable<IRetained> kinds,
    IAuditTrail audit,
    [FromKeyedServices(TimeProviderNames.Grains)] TimeProvider clock,
    ILogger<RetentionJob> log) : BackgroundService
{
    private const string System = "system";

    private static readonly TimeSpan Pace = TimeSpan.FromHours(1);

    // In a town whose time runs fast the hours are short.
    private static readonly TimeSpan LeastPace = TimeSpan.FromMinutes(1);

    /// <summary>Erases all that is past its time now.</summary>
    public async Task Sweep()
    {
        foreach (var town in towns.Towns)
            foreach (var kind in kinds)
                while (await Sweep(town, kind) is > 0)
                {
                    // Kinds erase some at a time, so that nobody waits for all of them.
                }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Task.WhenAll(Task.Delay(Pace, clock, stoppingToken), Task.Delay(LeastPace, stoppingToken));
            await TrySweep();
        }
    }

    private async Task<int> Sweep(Town town, IRetained kind)
    {
        var erased = await kind.Sweep(town, clock.GetUtcNow());
        foreach (var target in erased) await audit.Append(new AuditEntry(System, System, null, $"retention.{kind.Name}", target, "done") { Town = town.Code });
        return erased.Count;
    }

    private async Task TrySweep()
    {
        try
        {
            await Sweep();
        }
        catch (Exception error)
        {
            log.LogError(error, "What is past its time could not be erased; it is tried again.");
        }
    }
}
