using GovGrid.Common;

namespace GovGrid.LiveHub.Accounts.Provider;

/// <summary>Who of the city's identity provider may what, as a file says it.</summary>
/// <param name="Name">What the provider is called on the sign-in page.</param>
/// <param name="NameClaim">The claim that holds the name to sign in with.</param>
/// <param name="DisplayNameClaim">The claim that holds the name to show; null for none.</param>
/// <param name="Grants">Who may act as what; all that fit are given.</param>
internal sealed record ProviderMap(LocalizedText Name, string NameClaim, string? DisplayNameClaim, IReadOnlyList<ProviderGrant> Grants);

/// <summary>Who with a value in a claim may act as what.</summary>
/// <param name="Claim">The claim, such as <c>groups</c>.</param>
/// <param name="Value">The value that it holds, alone or among others.</param>
/// <param name="Role">The role.</param>
/// <param name="Subject">Id of the post or worker; null where a claim holds it.</param>
/// <param name="SubjectClaim">The claim that holds the id of the post or worker; null where it is always the same.</param>
/// <param name="Unit">The unit, where the role has one.</param>
/// <param name="Town">Code of the only town; may be left out where there is one town.</param>
internal sealed record ProviderGrant(
    string Claim, string Value, string Role, string? Subject = null, string? SubjectClaim = null, string? Unit = null, string? Town = null);
