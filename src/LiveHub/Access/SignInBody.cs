namespace GovGrid.LiveHub.Access;

/// <summary>What a sign-in sends.</summary>
/// <param name="Token">A token, as an administrator gave it or as the sign-in link carries it.</param>
public sealed record SignInBody(string? Token = null);
