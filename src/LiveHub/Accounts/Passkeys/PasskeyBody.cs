using System.Text.Json;

namespace GovGrid.LiveHub.Accounts.Passkeys;

/// <summary>A new passkey.</summary>
/// <param name="Name">What its owner calls it, 1 to 40 characters.</param>
/// <param name="Ceremony">Of the question that it answers.</param>
/// <param name="Credential">Its answer, as WebAuthn has it in JSON.</param>
public sealed record PasskeyBody(string? Name = null, string? Ceremony = null, JsonElement? Credential = null);
