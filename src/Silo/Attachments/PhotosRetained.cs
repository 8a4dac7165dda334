using GovGrid.Silo.Privacy.Erasure;
using GovGrid.Silo.Privacy.Retention;
using GovGrid.Silo.Privacy.Rules;
using GovGrid.Towns;

namespace GovGrid.Silo.Attachments;

/// <summary>Photos and their keys go some time after their matter has ended.</summary>
public sealed class PhotosRetained(EndedIncidents ended, PhotoData photos, TownPrivacy rules) : IRetained
{
    private const string Kept =
        "(EXISTS (SELECT 1 FROM attachments a WHERE a.incident = i.id) "
        + "OR EXISTS (SELECT 1 FROM incident_keys k WHERE k.owner IN (i.id || '/photos', i.id || '/evidence') AND k.destroyed_at IS NULL))";

    /// <inheritdoc />
    public string Name => "photos";

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> Sweep(Town town, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(town);
        var due = await ended.Before(town.Code, now - TimeSpan.FromDays(rules.KeptIn(town).PhotoDays.Value), Kept);
        foreach (var incident in due) await photos.Erase(incident, ErasureReach.All);
        return due;
    }
}
