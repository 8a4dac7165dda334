using System.Text.Json.Nodes;
using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.Silo.Privacy.Erasure;
using GovGrid.Silo.Privacy.Keys;

namespace GovGrid.Silo.Attachments;

/// <summary>Photos: the reporter's own, and those that were taken while the incident was handled.</summary>
public sealed class PhotoData(AttachmentTable table, IIncidentKeys keys, IGrainFactory grains) : IPersonalData
{
    /// <inheritdoc />
    public string Name => "photos";

    /// <inheritdoc />
    public async Task Erase(string incident, ErasureReach reach)
    {
        await keys.Destroy(KeyOwner.PhotosOf(incident));
        if (reach is ErasureReach.All)
        {
            await keys.Destroy(KeyOwner.EvidenceOf(incident));
            await table.DeleteOf(incident);
            return;
        }

        foreach (var photo in await OfReport(incident)) await table.Delete(incident, photo.Id);
    }

    /// <inheritdoc />
    public async Task<JsonNode?> HeldAboutReporter(string incident) => await OfReport(incident) is { Count: > 0 } photos
        ? new JsonArray([.. photos.Select(photo => new JsonObject { ["id"] = photo.Id, ["width"] = photo.Width, ["height"] = photo.Height, ["uploadedAt"] = photo.UploadedAt })])
        : null;

    private async Task<IReadOnlyList<Attachment>> OfReport(string incident)
    {
        if (await grains.GetIncident(incident).Get() is not { History: [IncidentReported { Attachments: { } named }, ..] }) return [];
        return [.. (await table.Of(incident)).Where(photo => named.Contains(photo.Id))];
    }
}
