using System.Text.Json.Serialization;
using GovGrid.People;
using GovGrid.Silo.Access;

namespace GovGrid.LiveHub.Access;

/// <summary>A token as administrators see it.</summary>
public sealed record TokenItem(
    string Id, Role Role, string Subject, string? Unit, string? Town, string? Label, DateTimeOffset CreatedAt, DateTimeOffset? ExpiresAt)
{
    /// <summary>About when it was last used, UTC; null for never.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }

    /// <summary>The token itself; only in the answer that makes it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Token { get; init; }

    /// <summary>The item of a record.</summary>
    public static TokenItem Of(AccessToken token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return new TokenItem(
            token.Id, token.Role, token.Subject, token.Unit?.Value, token.Town, token.Label, token.CreatedAt, token.ExpiresAt)
        {
            LastUsedAt = token.LastUsedAt,
        };
    }
}
