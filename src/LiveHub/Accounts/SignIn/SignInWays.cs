using GovGrid.Common;

namespace GovGrid.LiveHub.Accounts.SignIn;

/// <summary>How one can sign in here.</summary>
/// <param name="Provider">What the city's identity provider is called; null where there is none.</param>
/// <param name="ShortestPassword">The fewest characters of a password.</param>
/// <param name="LongestPassword">The most characters of a password.</param>
public sealed record SignInWays(LocalizedText? Provider, int ShortestPassword, int LongestPassword);
