namespace GovGrid.LiveHub.Requests;

/// <summary>How large the body of an endpoint may be, where that is not the common limit.</summary>
/// <param name="Bytes">At most so many.</param>
internal sealed record BodyLimit(int Bytes)
{
    /// <summary>The common limit: a report of 4,000 characters of any script, and all else that is typed.</summary>
    public const int Common = 64 * 1024;

    /// <summary>
    /// What is read of a body at all. Who sends more than allowed is told so only after that much: a connection that is closed while
    /// the caller still sends mostly takes the answer with it.
    /// </summary>
    public const int Drained = 8 * 1024 * 1024;
}
