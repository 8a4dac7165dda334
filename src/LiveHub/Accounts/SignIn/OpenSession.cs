using System.Security.Claims;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Problems;
using GovGrid.Silo.Access;
using GovGrid.Silo.Accounts;

namespace GovGrid.LiveHub.Accounts.SignIn;

/// <summary>How long ago who is signed in showed who it is.</summary>
internal sealed class OpenSession(AccessTokenStore tokens, TimeProvider wall)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(15);

    /// <summary>When the caller signed in; null where the session is over.</summary>
    public async Task<DateTimeOffset?> SignedInAt(ClaimsPrincipal user, Account account) =>
        (await tokens.SessionsOf(account.Id, wall.GetUtcNow())).FirstOrDefault(session => session.Id == user.TokenOf())?.CreatedAt;

    /// <summary>Ends a request to change how an account is signed in to from a session that is not of these minutes: whoever finds a page open adds no way in.</summary>
    /// <exception cref="ProblemException">It is not.</exception>
    public async Task MustBeFresh(ClaimsPrincipal user, Account account)
    {
        if (await SignedInAt(user, account) is not { } since || wall.GetUtcNow() - since > Fresh) throw new ProblemException(AccountProblems.SignInAgain);
    }
}
