namespace GovGrid.LiveHub.Accounts.Administration;

/// <summary>An account that is to be made.</summary>
/// <param name="Name">The name to sign in with.</param>
/// <param name="DisplayName">A name to show; absent for none.</param>
/// <param name="Grants">What it may act as, one or several.</param>
public sealed record AccountBody(string? Name = null, string? DisplayName = null, IReadOnlyList<GrantBody>? Grants = null);

/// <summary>What an account may act as.</summary>
/// <param name="Role">The role, such as <c>operator</c>; any but <c>display</c>.</param>
/// <param name="Subject">Id of the post or worker; commands carry it.</param>
/// <param name="Unit">The unit, as with tokens.</param>
/// <param name="Town">Code of the only town; may be left out where there is one town.</param>
public sealed record GrantBody(string? Role = null, string? Subject = null, string? Unit = null, string? Town = null);

/// <summary>All that an account may act as from now on.</summary>
/// <param name="Grants">One or several.</param>
public sealed record GrantsBody(IReadOnlyList<GrantBody>? Grants = null);
