using System.Data.Common;
using GovGrid.Silo.Access;
using GovGrid.Silo.Storage.Databases;

namespace GovGrid.LiveHub.Access;

/// <summary>
/// Deletes tokens and sessions some time after their end, each hour. Rows of the audit name them by their ids, and go on to: what they name is
/// gone then.
/// </summary>
internal sealed class EndedTokens(AccessTokenStore store, TokenKeeping keeping, TimeProvider wall, ILogger<EndedTokens> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <summary>Deletes those whose time is over.</summary>
    public async Task Sweep()
    {
        try
        {
            await store.DeleteEnded(wall.GetUtcNow() - keeping.Time);
        }
        catch (Exception error) when (error is StorageException or DbException)
        {
            log.LogWarning(error, "Tokens that ended long ago could not be deleted; it is tried again in an hour.");
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, wall);
        do await Sweep();
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
