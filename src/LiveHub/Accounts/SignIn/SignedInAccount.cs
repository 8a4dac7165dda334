using System.Security.Claims;
using GovGrid.LiveHub.Callers;
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

    /// <summary>Ends a request for a way in to an account of the identity provider: whoever loses their place there must lose it here.</summary>
    /// <exception cref="ProblemException">It is such an account.</exception>
    public async Task MustBeMadeHere(Account account)
    {
        if ((await accounts.GetLoginsAsync(account, CancellationToken.None)).Count > 0) throw new ProblemException(AccountProblems.OfProvider);
    }
}
