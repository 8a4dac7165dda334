using GovGrid.Finding;
using GovGrid.Silo.Attachments;

namespace GovGrid.LiveHub.Attachments;

/// <summary>Deletes photos that nothing has named for an hour: reports that were never sent, and those that came to nothing.</summary>
internal sealed class AttachmentSweeper(AttachmentTable table, IGrainFactory grains, TimeProvider wall, ILogger<AttachmentSweeper> log) : BackgroundService
{
    /// <summary>How long a photo may wait for a report or command that names it.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private const int AtOnce = 100;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    /// <summary>Looks at those that are due.</summary>
    public async Task Sweep()
    {
        while (await table.Unnamed(wall.GetUtcNow() - Kept, AtOnce) is { Count: > 0 } due)
            foreach (var photo in due) await Settle(photo);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, wall);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await TrySweep();
    }

    private async Task TrySweep()
    {
        try
        {
            await Sweep();
        }
        catch (Exception error)
        {
            log.LogWarning(error, "Photos that nothing names could not be deleted; it is tried again in {Minutes} minutes.", Pause.TotalMinutes);
        }
    }

    // A service that ended between the incident and its photo left open whether the history names it.
    private async Task Settle(Attachment photo)
    {
        var isNamed = photo.Incident is { } incident && await grains.GetIncident(incident).Get() is { } view && NamedAttachments.In(view).Contains(photo.Id);
        if (isNamed) await table.Name(photo.Id, photo.Incident!);
        else await table.Delete(photo);
    }
}
