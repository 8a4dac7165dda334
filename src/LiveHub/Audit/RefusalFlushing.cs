namespace GovGrid.LiveHub.Audit;

/// <summary>Has counted refusals stored when their minute is over, and at the end of the service.</summary>
internal sealed class RefusalFlushing(RefusalAudit refusals, TimeProvider wall) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        refusals.Flush(all: true);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, wall);
        while (await timer.WaitForNextTickAsync(stoppingToken)) refusals.Flush(all: false);
    }
}
