namespace GovGrid.LiveHub.Accounts.Invitations;

/// <summary>A question about an invitation.</summary>
/// <param name="Secret">What stands behind the # of its link.</param>
public sealed record InvitationBody(string? Secret = null);
