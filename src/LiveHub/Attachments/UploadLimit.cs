using Microsoft.AspNetCore.Http.Metadata;

namespace GovGrid.LiveHub.Attachments;

/// <summary>Lets the web server pass on more of an upload than of other bodies: twice what is taken, so that who sends too much is told so.</summary>
internal sealed record UploadLimit(PhotoLimits Limits) : IRequestSizeLimitMetadata
{
    public long? MaxRequestBodySize => 2L * Limits.LargestBytes;
}
