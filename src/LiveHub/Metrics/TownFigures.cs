using GovGrid.Live;
using GovGrid.LiveHub.Live;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Metrics;

/// <summary>What the towns' feeds said when somebody asked last.</summary>
internal sealed class TownFigures(ITownDirectory towns, TownRelays relays, ILogger<TownFigures> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private volatile IReadOnlyList<(string Town, Snapshot Picture)> pictures = [];

    /// <summary>The pictures by town; one whose feed did not answer is left out, so that no old figure passes for a new one.</summary>
    public IReadOnlyList<(string Town, Snapshot Picture)> Pictures => pictures;

    /// <summary>Asks all feeds.</summary>
    public async Task Look(CancellationToken stop)
    {
        var answers = await Task.WhenAll(towns.Towns.Select(town => Ask(town.Code, stop)));
        pictures = [.. answers.Where(answer => answer.Picture is not null).Select(answer => (answer.Town, answer.Picture!))];
    }

    private async Task<(string Town, Snapshot? Picture)> Ask(string town, CancellationToken stop)
    {
        try
        {
            return (town, await relays.Look(town).WaitAsync(Patience, stop));
        }
        catch (Exception error) when (!stop.IsCancellationRequested)
        {
            log.LogWarning(error, "The feed of town {Town} does not answer; its figures are left out.", town);
            return (town, null);
        }
    }
}
