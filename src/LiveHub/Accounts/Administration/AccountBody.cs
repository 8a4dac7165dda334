namespace GovGrid.LiveHub.Accounts.Administration;

/// <summary>An account that is to be made.</summary>
/// <param name="Name">The name to sign in with.</param>
/// <param name="DisplayName">A name to show; absent for none.</param>
/// <param name="Grants">What it may act as, one or several.</param>
public sealed record AccountBody(string? Name = null, string? DisplayName = null, IReadOnlyList<GrantBody>? Grants = null);
