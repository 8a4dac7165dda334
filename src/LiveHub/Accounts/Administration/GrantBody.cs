namespace GovGrid.LiveHub.Accounts.Administration;

/// <summary>What an account may act as.</summary>
/// <param name="Role">The role, such as <c>operator</c>; any but <c>display</c>.</param>
/// <param name="Subject">Id of the post or worker; commands carry it.</param>
/// <param name="Unit">The unit, as with tokens.</param>
/// <param name="Town">Code of the only town; may be left out where there is one town.</param>
public sealed record GrantBody(string? Role = null, string? Subject = null, string? Unit = null, string? Town = null);
