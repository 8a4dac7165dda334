using System.Text.Json;

namespace GovGrid.LiveHub.Accounts.SignIn;

/// <summary>A sign-in with a password.</summary>
/// <param name="Name">The account's name.</param>
/// <param name="Password">Its password.</param>
public sealed record PasswordSignInBody(string? Name = null, string? Password = null);

/// <summary>A sign-in with a passkey.</summary>
/// <param name="Ceremony">Of the question that the passkey answers.</param>
/// <param name="Credential">Its answer, as WebAuthn has it in JSON.</param>
public sealed record PasskeySignInBody(string? Ceremony = null, JsonElement? Credential = null);

/// <summary>A change to another grant.</summary>
/// <param name="Grant">Id of the grant.</param>
public sealed record GrantChoiceBody(string? Grant = null);
