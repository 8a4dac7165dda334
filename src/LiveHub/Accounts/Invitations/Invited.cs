using GovGrid.Silo.Accounts;

namespace GovGrid.LiveHub.Accounts.Invitations;

/// <summary>Whom a link that is good invites.</summary>
/// <param name="Account">The account that waits for its owner; null for the first administrator, who makes one.</param>
/// <param name="ExpiresAt">Until when the link is good, UTC.</param>
internal sealed record Invited(Account? Account, DateTimeOffset ExpiresAt)
{
    /// <summary>What the link is good for.</summary>
    public OneTimePurpose Purpose => Account is null ? OneTimePurpose.FirstAdministrator : OneTimePurpose.Invitation;
}

/// <summary>An invitation as the page shows it.</summary>
/// <param name="IsFirst">Whether it is the first administrator's, who chooses a name.</param>
/// <param name="Name">The name to sign in with; null where it is chosen.</param>
/// <param name="DisplayName">The name to show; null for none.</param>
/// <param name="ExpiresAt">Until when it is good, UTC.</param>
public sealed record InvitedItem(bool IsFirst, string? Name, string? DisplayName, DateTimeOffset ExpiresAt);
