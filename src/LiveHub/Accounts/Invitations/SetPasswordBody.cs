namespace GovGrid.LiveHub.Accounts.Invitations;

/// <summary>An account that is set up with a password.</summary>
/// <param name="Secret">What stands behind the # of the link.</param>
/// <param name="Name">The name to sign in with, where the first administrator chooses one.</param>
/// <param name="DisplayName">A name to show, where the first administrator chooses one; absent for none.</param>
/// <param name="Password">The password.</param>
public sealed record SetPasswordBody(string? Secret = null, string? Name = null, string? DisplayName = null, string? Password = null);
