using GovGrid.Incidents;
using GovGrid.LiveHub.Wire;
using GovGrid.Silo.Attachments;

namespace GovGrid.LiveHub.Attachments;

/// <summary>Tells which photos an incident has.</summary>
internal sealed class AttachmentList(AttachmentTable table)
{
    /// <summary>Those that its history names and that are still there.</summary>
    public Task<IReadOnlyList<AttachmentItem>> Of(IncidentView view) => Of(view, NamedAttachments.In(view));

    /// <summary>Those that came with the report and that are still there.</summary>
    public Task<IReadOnlyList<AttachmentItem>> OfReport(IncidentView view) => Of(view, NamedAttachments.OfReport(view));

    private async Task<IReadOnlyList<AttachmentItem>> Of(IncidentView view, IReadOnlyCollection<string> named) =>
        named.Count == 0 ? [] : [.. (await table.Of(view.State.Id)).Where(photo => named.Contains(photo.Id)).Select(AttachmentItem.Of)];
}
