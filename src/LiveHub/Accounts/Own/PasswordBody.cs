namespace GovGrid.LiveHub.Accounts.Own;

/// <summary>A change of password.</summary>
/// <param name="Old">The password so far; absent where there is none.</param>
/// <param name="Password">The new one.</param>
public sealed record PasswordBody(string? Old = null, string? Password = null);
