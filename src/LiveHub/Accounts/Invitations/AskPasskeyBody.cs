namespace GovGrid.LiveHub.Accounts.Invitations;

/// <summary>An account that is to be set up with a passkey.</summary>
/// <param name="Secret">What stands behind the # of the link.</param>
/// <param name="Name">The name to sign in with, where the first administrator chooses one.</param>
/// <param name="DisplayName">A name to show, where the first administrator chooses one; absent for none.</param>
public sealed record AskPasskeyBody(string? Secret = null, string? Name = null, string? DisplayName = null);
