namespace GovGrid.LiveHub.Attachments;

/// <summary>A photo as it is kept: decoded and encoded anew, so nothing of the file it came in but what it shows.</summary>
/// <param name="Jpeg">The picture.</param>
/// <param name="Width">In pixels, as it is looked at.</param>
/// <param name="Height">In pixels, as it is looked at.</param>
internal sealed record Photo(byte[] Jpeg, int Width, int Height)
{
    /// <summary>The one media type that photos are kept and served in.</summary>
    public const string MediaType = "image/jpeg";
}
