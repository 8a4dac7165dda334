using GovGrid.Silo.Privacy.Erasure;
using GovGrid.Silo.Privacy.Rules;
using GovGrid.Towns;

namespace GovGrid.Silo.Privacy.Retention;

/// <summary>Texts lose their keys some time after their matter has ended.</summary>
internal sealed class TextsRetained(EndedIncidents ended, TextData texts, TownPrivacy rules) : IRetained
{
    private const string Kept =
        "EXISTS (SELECT 1 FROM incident_keys k WHERE k.owner IN (i.id || '/report', i.id || '/handling') AND k.destroyed_at IS NULL)";

    public string Name => "texts";

    public async Task<IReadOnlyList<string>> Sweep(Town town, DateTimeOffset now)
    {
        var due = await ended.Before(town.Code, now - TimeSpan.FromDays(rules.KeptIn(town).TextDays.Value), Kept);
        foreach (var incident in due) await texts.Erase(incident, ErasureReach.All);
        return due;
    }
}
