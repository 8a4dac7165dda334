using System.Text.Json;

namespace GovGrid.LiveHub.Accounts.Invitations;

/// <summary>An account that is set up with a passkey.</summary>
/// <param name="Secret">What stands behind the # of the link.</param>
/// <param name="PasskeyName">What its owner calls the passkey, 1 to 40 characters.</param>
/// <param name="Ceremony">Of the question that it answers.</param>
/// <param name="Credential">Its answer, as WebAuthn has it in JSON.</param>
public sealed record SetPasskeyBody(string? Secret = null, string? PasskeyName = null, string? Ceremony = null, JsonElement? Credential = null);
