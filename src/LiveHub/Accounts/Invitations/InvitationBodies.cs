using System.Text.Json;

namespace GovGrid.LiveHub.Accounts.Invitations;

/// <summary>A question about an invitation.</summary>
/// <param name="Secret">What stands behind the # of its link.</param>
public sealed record InvitationBody(string? Secret = null);

/// <summary>An account that is set up with a password.</summary>
/// <param name="Secret">What stands behind the # of the link.</param>
/// <param name="Name">The name to sign in with, where the first administrator chooses one.</param>
/// <param name="DisplayName">A name to show, where the first administrator chooses one; absent for none.</param>
/// <param name="Password">The password.</param>
public sealed record SetPasswordBody(string? Secret = null, string? Name = null, string? DisplayName = null, string? Password = null);

/// <summary>An account that is to be set up with a passkey.</summary>
/// <param name="Secret">What stands behind the # of the link.</param>
/// <param name="Name">The name to sign in with, where the first administrator chooses one.</param>
/// <param name="DisplayName">A name to show, where the first administrator chooses one; absent for none.</param>
public sealed record AskPasskeyBody(string? Secret = null, string? Name = null, string? DisplayName = null);

/// <summary>An account that is set up with a passkey.</summary>
/// <param name="Secret">What stands behind the # of the link.</param>
/// <param name="PasskeyName">What its owner calls the passkey, 1 to 40 characters.</param>
/// <param name="Ceremony">Of the question that it answers.</param>
/// <param name="Credential">Its answer, as WebAuthn has it in JSON.</param>
public sealed record SetPasskeyBody(string? Secret = null, string? PasskeyName = null, string? Ceremony = null, JsonElement? Credential = null);
