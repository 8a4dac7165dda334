using System.Data.Common;
using GovGrid.LiveHub.Access;
using GovGrid.Silo.Access;
using GovGrid.Silo.Storage.Databases;

namespace GovGrid.LiveHub.Live;

/// <summary>
/// Counts an open line as use of its session: a page that is watched asks for nothing, it is sent what happens. So what ends by doing nothing is a
/// session whose pages are closed.
/// </summary>
internal sealed class WatchedSessions(OpenConnections lines, AccessTokenStore tokens, TimeProvider wall, ILogger<WatchedSessions> log) : BackgroundService
{
    /// <summary>Notes the use of all that have a line open now.</summary>
    public Task Note() => tokens.Touch(lines.Tokens, wall.GetUtcNow());

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LastUse.Grain, wall);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await TryNote();
    }

    private async Task TryNote()
    {
        try
        {
            await Note();
        }
        catch (Exception error) when (error is StorageException or DbException)
        {
            log.LogWarning(error, "That sessions are watched could not be noted; it is tried again in {Minutes} minutes.", LastUse.Grain.TotalMinutes);
        }
    }
}
