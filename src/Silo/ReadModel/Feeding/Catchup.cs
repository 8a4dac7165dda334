using GovGrid.Finding;
using GovGrid.Towns;

namespace GovGrid.Silo.ReadModel.Feeding;

/// <summary>Has a town tell again what the read model lacks of it.</summary>
internal sealed class Catchup(Town town, IGrainFactory grains, FeedQueue queue, MissingTowns missing, TimeProvider clock)
{
    // A resume goes through all open incidents, so it is not asked for more often, whatever goes wrong.
    private static readonly TimeSpan BetweenTimes = TimeSpan.FromMinutes(1);

    private long? askedAt;

    /// <summary>Asks where something is missing, unless it was asked a moment ago.</summary>
    public async Task AskForMissing()
    {
        if (askedAt is { } last && clock.GetElapsedTime(last) < BetweenTimes) return;
        if (!missing.Take(town.Code)) return;
        askedAt = clock.GetTimestamp();
        try
        {
            await AskWorkers();
            await grains.GetTown(town.Code).RequestResume();
        }
        catch
        {
            missing.Add(town.Code);
            throw;
        }
    }

    // A missing event of an incident shows as a gap and is handed over again by the resume; a missing change of duty does neither.
    private async Task AskWorkers()
    {
        foreach (var worker in town.Definition.Workers)
            if (await grains.GetWorker(town.Code, worker.Id).LastDutyChange() is { } change)
                queue.Add(new FedDuty(town.Code, change));
    }
}
