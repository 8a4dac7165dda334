using System.Security.Claims;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Problems;
using GovGrid.Silo.Accounts;

namespace GovGrid.LiveHub.Accounts.SignIn;

/// <summary>The account of who is signed in.</summary>
internal sealed class SignedInAccount(AccountStore accounts)
{
    /// <summary>The account.</summary>
    /// <exception cref="ProblemException">Who is signed in came with a token.</exception>
    public async Task<Account> Of(ClaimsPrincipal user) =>
        user.AccountOf() is { } id && await accounts.FindByIdAsync(id, CancellationToken.None) is { } account
            ? account
            : throw new ProblemException(AccountProblems.NoAccount);
}
