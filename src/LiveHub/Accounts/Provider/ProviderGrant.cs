namespace GovGrid.LiveHub.Accounts.Provider;

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
