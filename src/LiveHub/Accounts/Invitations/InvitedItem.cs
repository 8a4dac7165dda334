namespace GovGrid.LiveHub.Accounts.Invitations;

/// <summary>An invitation as the page shows it.</summary>
/// <param name="IsFirst">Whether it is the first administrator's, who chooses a name.</param>
/// <param name="Name">The name to sign in with; null where it is chosen.</param>
/// <param name="DisplayName">The name to show; null for none.</param>
/// <param name="ExpiresAt">Until when it is good, UTC.</param>
public sealed record InvitedItem(bool IsFirst, string? Name, string? DisplayName, DateTimeOffset ExpiresAt);
