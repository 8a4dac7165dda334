namespace GovGrid.LiveHub.Accounts.SignIn;

/// <summary>A change to another grant.</summary>
/// <param name="Grant">Id of the grant.</param>
public sealed record GrantChoiceBody(string? Grant = null);
