using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.LiveHub.Access;
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
        var caller = context.User.ToCaller();
        await audit.Append(new AuditEntry(caller.Id, EnumName.Of(caller.Role), context.Connection.RemoteIpAddress?.ToString(), "attachment.read", $"{incident}/{id}", "done")
        {
            Town = IncidentId.TownOf(incident),
            Unit = caller.Unit?.Value,
        });
        return new AttachmentResult(id, photo);
    }
}
