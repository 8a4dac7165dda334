using GovGrid.Incidents;
using GovGrid.LiveHub.Audit;
using GovGrid.Silo.Attachments;
using GovGrid.Silo.Audit;

namespace GovGrid.LiveHub.Attachments;

/// <summary>Opens a photo for somebody who may see it, and has it in the audit before they do.</summary>
internal sealed class AttachmentOpener(AttachmentVault vault, IAuditTrail audit)
{
    /// <summary>The photo as an answer; null where it was erased.</summary>
    public async Task<IResult?> Open(string id, string incident, HttpContext context)
    {
        if (await vault.Open(id) is not { } photo) return null;
        await audit.Append(context.ToAuditEntry("attachment.read", $"{incident}/{id}") with { Town = IncidentId.TownOf(incident) });
        return new AttachmentResult(id, photo);
    }
}
