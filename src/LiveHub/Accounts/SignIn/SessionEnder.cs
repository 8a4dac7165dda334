using GovGrid.LiveHub.Access;
using GovGrid.Silo.Access;
using GovGrid.Silo.Accounts;

namespace GovGrid.LiveHub.Accounts.SignIn;

/// <summary>Ends sessions, and the lines that they have open, at once.</summary>
internal sealed class SessionEnder(AccessTokenStore tokens, TokenVerifier verifier, AccountStore accounts, TimeProvider wall)
{
    /// <summary>Ends one session.</summary>
    /// <returns>False when it was over.</returns>
    public async Task<bool> End(string session)
    {
        var ended = await tokens.Revoke(session, wall.GetUtcNow());
        verifier.Forget(session);
        return ended;
    }

    /// <summary>Ends all sessions of an account, those too that are being opened at this moment.</summary>
    public async Task EndAll(string account)
    {
        await accounts.EndSessions(account);
        Forget(account);
    }

    /// <summary>Looks again at all sessions of an account that changed, and ends their lines: who may still watch comes back by itself.</summary>
    public void Forget(string account) => verifier.Forget(account);
}
