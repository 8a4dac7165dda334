namespace GovGrid.LiveHub.Accounts.SignIn;

/// <summary>A sign-in with a password.</summary>
/// <param name="Name">The account's name.</param>
/// <param name="Password">Its password.</param>
public sealed record PasswordSignInBody(string? Name = null, string? Password = null);
