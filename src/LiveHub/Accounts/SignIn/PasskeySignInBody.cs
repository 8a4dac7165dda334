using System.Text.Json;

namespace GovGrid.LiveHub.Accounts.SignIn;

/// <summary>A sign-in with a passkey.</summary>
/// <param name="Ceremony">Of the question that the passkey answers.</param>
/// <param name="Credential">Its answer, as WebAuthn has it in JSON.</param>
public sealed record PasskeySignInBody(string? Ceremony = null, JsonElement? Credential = null);
