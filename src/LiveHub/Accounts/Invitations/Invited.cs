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
