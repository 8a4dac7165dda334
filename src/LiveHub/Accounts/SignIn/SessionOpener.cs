using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Problems;
using GovGrid.Silo.Access;
using GovGrid.Silo.Accounts;

namespace GovGrid.LiveHub.Accounts.SignIn;

/// <summary>
/// Opens the session of an account: a token like any other, in the cookie, whose parent is the account. It is for one grant, and carries the
/// account's stamp, so that it is bad from the start where the account changed while it was being opened.
/// </summary>
internal sealed class SessionOpener(AccessTokenStore tokens, AccountStore accounts, SessionLimits limits, TimeProvider wall)
{
    /// <summary>Opens a session.</summary>
    /// <param name="context">The request.</param>
    /// <param name="account">Who has shown to be it.</param>
    /// <param name="grant">Id of the grant to begin with; null or none of the account's for its first.</param>
    /// <param name="since">When it was signed in, where a session goes on as another one; null for now.</param>
    /// <exception cref="ProblemException">The account is locked or may act as nobody.</exception>
    public async Task<AccountSessionItem> Open(HttpContext context, Account account, string? grant = null, DateTimeOffset? since = null)
    {
        var (grants, note) = (await accounts.GrantsOf(account.Id), context.RequestServices.GetRequiredService<AuditNote>());
        note.Target = account.Id;
        if (WhyNot(account, grants) is { } problem) throw new ProblemException(problem);
        var chosen = grants.FirstOrDefault(known => known.Id == grant) ?? grants[0];
        var (secret, session) = (TokenSecret.Make(), Session(context, account, chosen, since ?? wall.GetUtcNow()));
        await tokens.Keep(session, TokenSecret.Hash(secret));
        SessionCookie.Set(context, secret, session.ExpiresAt!.Value);
        (note.By, note.After) = (CallerIdentity.PrincipalOf(session, TokenAuthentication.ByCookie), session.Id);
        return AccountSessionItem.Of(SessionItem.Of(note.By), account, grants, chosen.Id);
    }

    private static ApiProblem? WhyNot(Account account, IReadOnlyList<AccountGrant> grants) =>
        account.LockedAt is not null ? AccountProblems.Locked : grants.Count == 0 ? AccountProblems.NoGrant : null;

    private AccessToken Session(HttpContext context, Account account, AccountGrant grant, DateTimeOffset since) => new(
        Guid.CreateVersion7().ToString("N"), grant.Role, grant.Subject, grant.Unit, grant.Town, null, account.Id, since, since + limits.Life)
    {
        OfAccount = new AccountSession(account.StampRead, grant.Id),
        OpenedFrom = CallerAddress.Of(context),
        OpenedWith = BrowserName.Of(context.Request.Headers.UserAgent.ToString()),
        LastUsedAt = wall.GetUtcNow(),
    };
}
