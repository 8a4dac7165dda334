namespace GovGrid.LiveHub.Accounts.Administration;

/// <summary>All that an account may act as from now on.</summary>
/// <param name="Grants">One or several.</param>
public sealed record GrantsBody(IReadOnlyList<GrantBody>? Grants = null);
