using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace GovGrid.Silo.Storage.Postgresql;

/// <summary>
/// Sees that the process stays the only one on its database: a session that was lost, as when the server restarts, is replaced; a process
/// that another one has replaced ends.
/// </summary>
internal sealed class SoleNodeKeeper(SoleNode sole, IHostApplicationLifetime process, TimeProvider wall, ILogger<SoleNodeKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(10);

    // For a minute the other session may be this process's own, which the server has not given up yet.
    private const int Patience = 6;

    private int refusals;

    /// <summary>Looks once.</summary>
    /// <returns>False when another process has been in the way for a minute.</returns>
    public bool Look()
    {
        try
        {
            refusals = sole.TryHold() ? 0 : refusals + 1;
        }
        catch (NpgsqlException failure)
        {
            log.LogWarning(failure, "PostgreSQL at {Database} does not say whether this process is still alone there.", sole.Database);
        }

        return refusals < Patience;
    }

    public override void Dispose()
    {
        base.Dispose();
        sole.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, wall);
        do await timer.WaitForNextTickAsync(stoppingToken);
        while (Look());
        log.LogCritical("Another GovGrid process has taken PostgreSQL at {Database}; this one ends.", sole.Database);
        process.StopApplication();
    }
}
