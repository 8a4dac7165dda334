using GovGrid.LiveHub.Accounts.SignIn;

namespace GovGrid.LiveHub.Accounts.Own;

/// <summary>An account as its owner sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The name to sign in with.</param>
/// <param name="DisplayName">The name to show; null for none.</param>
/// <param name="HasPassword">Whether it has a password.</param>
/// <param name="IsOfProvider">Whether it signs in by the city's identity provider, which then says what it may act as.</param>
/// <param name="Passkeys">Its passkeys, oldest first.</param>
/// <param name="Sessions">Its sessions, newest first.</param>
/// <param name="Grants">What it may act as.</param>
public sealed record OwnAccountItem(
    string Id,
    string Name,
    string? DisplayName,
    bool HasPassword,
    bool IsOfProvider,
    IReadOnlyList<PasskeyItem> Passkeys,
    IReadOnlyList<OwnSessionItem> Sessions,
    IReadOnlyList<GrantItem> Grants);
