using Microsoft.AspNetCore.Identity;

namespace GovGrid.Silo.Accounts;

/// <summary>What came of giving an account other grants.</summary>
/// <param name="Result">Whether it was done, or why not.</param>
/// <param name="Before">What the account might act as until then.</param>
/// <param name="After">What it may act as since.</param>
public sealed record GrantOutcome(IdentityResult Result, IReadOnlyList<AccountGrant> Before, IReadOnlyList<AccountGrant> After);
