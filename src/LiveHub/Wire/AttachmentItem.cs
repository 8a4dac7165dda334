namespace GovGrid.LiveHub.Wire;

/// <summary>A photo: always a JPEG, turned as it is looked at.</summary>
/// <param name="Id">How reports and commands name it.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
public sealed record AttachmentItem(string Id, int Width, int Height)
{
    /// <summary>The item of a photo.</summary>
    public static AttachmentItem Of(Silo.Attachments.Attachment attachment)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return new AttachmentItem(attachment.Id, attachment.Width, attachment.Height);
    }
}
