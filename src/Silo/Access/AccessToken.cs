using GovGrid.Common;
using GovGrid.People;

namespace GovGrid.Silo.Access;

/// <summary>What is kept of a token: who comes with it, and until when; never the token itself.</summary>
/// <param name="Id">How it is named, to revoke it.</param>
/// <param name="Role">The role in which its bearer acts.</param>
/// <param name="Subject">Id of the post, worker or account that acts.</param>
/// <param name="Unit">The unit that the bearer belongs to, where the role has one.</param>
/// <param name="Town">Code of the only town it is good for; null for all of this service.</param>
/// <param name="Label">What an administrator noted, such as which device has it.</param>
/// <param name="Parent">Id of the token or account that opened this session; null for a token of its own.</param>
/// <param name="CreatedAt">When it was made, UTC, wall time.</param>
/// <param name="ExpiresAt">When it stops to be good, UTC, wall time; null for never.</param>
public sealed record AccessToken(
    string Id,
    Role Role,
    string Subject,
    UnitKey? Unit,
    string? Town,
    string? Label,
    string? Parent,
    DateTimeOffset CreatedAt,
    DateTimeOffset? ExpiresAt)
{
    /// <summary>What ties a session to the account that opened it; null for tokens and their sessions.</summary>
    public AccountSession? OfAccount { get; init; }

    /// <summary>The address that a session was opened from; null for tokens.</summary>
    public string? OpenedFrom { get; init; }

    /// <summary>The kind of browser that a session was opened with, such as <c>Firefox, Windows</c>; null where it did not say.</summary>
    public string? OpenedWith { get; init; }

    /// <summary>About when it was last used, UTC, wall time; null for never.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }
}
