using System.Security.Claims;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Problems;
using GovGrid.Silo.Accounts;

namespace GovGrid.LiveHub.Accounts.Administration;

/// <summary>The account that an administrator means, as far as it is the administrator's business.</summary>
internal sealed class AdministeredAccount(AccountStore accounts)
{
    /// <summary>The account.</summary>
    /// <exception cref="ProblemException">There is none for this administrator.</exception>
    public async Task<Account> Of(string id, ClaimsPrincipal user) =>
        await accounts.FindByIdAsync(id, CancellationToken.None) is { } account && await IsFor(account, user) ? account : throw new ProblemException(AccountProblems.NoSuch);

    /// <summary>Whether an account is an administrator's business: of one of a town, those that may act, and in that town only.</summary>
    public async Task<bool> IsFor(Account account, ClaimsPrincipal user) =>
        user.TownOnly() is not { } only || ((await accounts.GrantsOf(account.Id)) is { Count: > 0 } grants && grants.All(grant => grant.Town == only));
}
