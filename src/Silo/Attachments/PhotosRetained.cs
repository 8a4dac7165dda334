using GovGrid.Silo.Privacy.Retention;
using GovGrid.Silo.Privacy.Rules;
using GovGrid.Towns;

namespace GovGrid.Silo.Attachments;

/// <summary>Photos go some time after their matter has ended.</summary>
public sealed class PhotosRetained(EndedIncidents ended, AttachmentTable table, TownPrivacy rules) : IRetained
{
    private const string Kept = "EXISTS (SELECT 1 FROM attachments a WHERE a.incident = i.id)";

    /// <inheritdoc />
    public string Name => "photos";

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> Sweep(Town town, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(town);
        var due = await ended.Before(town.Code, now - TimeSpan.FromDays(rules.KeptIn(town).PhotoDays.Value), Kept);
        foreach (var incident in due) await table.DeleteOf(incident);
        return due;
    }
}
