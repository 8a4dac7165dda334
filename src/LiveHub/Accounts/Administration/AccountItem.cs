using System.Text.Json.Serialization;
using GovGrid.LiveHub.Accounts.SignIn;

namespace GovGrid.LiveHub.Accounts.Administration;

/// <summary>An account as administrators see it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The name to sign in with.</param>
/// <param name="DisplayName">The name to show; null for none.</param>
/// <param name="HasPassword">Whether it has a password.</param>
/// <param name="Passkeys">How many passkeys it has.</param>
/// <param name="IsOfProvider">Whether it signs in by the city's identity provider, which then says what it may act as.</param>
/// <param name="CreatedAt">When it was made, UTC.</param>
/// <param name="LockedAt">When it was locked, UTC; null where it is not.</param>
/// <param name="Sessions">How many sessions it has.</param>
/// <param name="Grants">What it may act as.</param>
public sealed record AccountItem(
    string Id,
    string Name,
    string? DisplayName,
    bool HasPassword,
    int Passkeys,
    bool IsOfProvider,
    DateTimeOffset CreatedAt,
    DateTimeOffset? LockedAt,
    int Sessions,
    IReadOnlyList<GrantItem> Grants)
{
    /// <summary>What to give to its owner; only in the answer that makes it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public InvitationItem? Invitation { get; init; }
}
