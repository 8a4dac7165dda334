using Microsoft.AspNetCore.Http.Metadata;

namespace GovGrid.LiveHub.Requests;

/// <summary>How large the body of an endpoint may be, where that is not the common limit.</summary>
/// <param name="Bytes">At most so many.</param>
internal sealed record BodyLimit(long Bytes) : IRequestSizeLimitMetadata
{
    /// <summary>The common limit: a report of 4,000 characters of any script, and all else that is typed.</summary>
    public const long Common = 64 * 1024;

    public long? MaxRequestBodySize => Bytes;
}
