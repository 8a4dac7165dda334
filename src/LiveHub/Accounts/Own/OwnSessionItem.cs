using GovGrid.People;
using GovGrid.Silo.Access;

namespace GovGrid.LiveHub.Accounts.Own;

/// <summary>A session as its owner sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Role">The role that it is for.</param>
/// <param name="Subject">Id of the post or worker that it acts as.</param>
/// <param name="Town">Code of the only town; null for all.</param>
/// <param name="OpenedAt">Since when, UTC.</param>
/// <param name="OpenedFrom">The address that it was opened from.</param>
/// <param name="OpenedWith">The kind of browser; null where it did not say.</param>
/// <param name="LastUsedAt">About when it was last used, UTC; to open it is a use.</param>
/// <param name="IsThis">Whether it is the one that asks.</param>
public sealed record OwnSessionItem(
    string Id,
    Role Role,
    string Subject,
    string? Town,
    DateTimeOffset OpenedAt,
    string? OpenedFrom,
    string? OpenedWith,
    DateTimeOffset? LastUsedAt,
    bool IsThis)
{
    /// <summary>The item of a session.</summary>
    public static OwnSessionItem Of(AccessToken session, string asking)
    {
        ArgumentNullException.ThrowIfNull(session);
        return new OwnSessionItem(
            session.Id, session.Role, session.Subject, session.Town, session.CreatedAt, session.OpenedFrom, session.OpenedWith, session.LastUsedAt, session.Id == asking);
    }
}
