using System.Security.Claims;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Problems;
using GovGrid.People;
using GovGrid.Silo.Accounts;

namespace GovGrid.LiveHub.Accounts.Administration;

/// <summary>The account that an administrator means, as far as it is the administrator's business.</summary>
internal sealed class AdministeredAccount(AccountStore accounts, AdministratorAccess administrators)
{
    /// <summary>The account.</summary>
    /// <exception cref="ProblemException">There is none for this administrator.</exception>
    public async Task<Account> Of(string id, ClaimsPrincipal user) =>
        await accounts.FindByIdAsync(id, CancellationToken.None) is { } account && await IsFor(account, user) ? account : throw new ProblemException(AccountProblems.NoSuch);

    /// <summary>Whether an account is an administrator's business: of one of a town, those that may act, and in that town only.</summary>
    public async Task<bool> IsFor(Account account, ClaimsPrincipal user) =>
        user.TownOnly() is not { } only || ((await accounts.GrantsOf(account.Id)) is { Count: > 0 } grants && grants.All(grant => grant.Town == only));

    /// <summary>Ends a request that would leave nobody to administer this service.</summary>
    /// <exception cref="ProblemException">The account is the only administrator.</exception>
    public async Task MustNotBeLast(Account account)
    {
        if ((await accounts.GrantsOf(account.Id)).All(grant => grant.Role is not Role.Administrator)) return;
        if (!await administrators.HasAny(account.Id)) throw new ProblemException(AccountProblems.LastAdministrator);
    }
}
