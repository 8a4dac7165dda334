using GovGrid.Common;

namespace GovGrid.LiveHub.Accounts.Provider;

/// <summary>Who of the city's identity provider may what, as a file says it.</summary>
/// <param name="Name">What the provider is called on the sign-in page.</param>
/// <param name="NameClaim">The claim that holds the name to sign in with.</param>
/// <param name="DisplayNameClaim">The claim that holds the name to show; null for none.</param>
/// <param name="Grants">Who may act as what; all that fit are given.</param>
internal sealed record ProviderMap(LocalizedText Name, string NameClaim, string? DisplayNameClaim, IReadOnlyList<ProviderGrant> Grants);
