using GovGrid.Common;
using GovGrid.LiveHub.Accounts.SignIn;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Problems;
using GovGrid.People;
using GovGrid.Silo.Accounts;
using GovGrid.Silo.Audit;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.LiveHub.Accounts.Provider;

/// <summary>
/// Gives accounts what the identity provider says that they may act as. Where that is another thing than before, a row tells so before it is done, and
/// one how it ended.
/// </summary>
internal sealed class GrantingByProvider(AccountStore accounts, SessionEnder ender, IAuditTrail trail, LaterRows later)
{
    private const string Actor = "provider";

    /// <summary>Gives an account that there is these grants and no others.</summary>
    public async Task<Account> Give(HttpContext context, Account account, IReadOnlyList<AccountGrant> given)
    {
        var before = await accounts.GrantsOf(account.Id);
        if (IsSame(before, given)) return account;
        await Record(context, account, given, async () => (await accounts.GrantByProvider(account.Id, given)).Result, before);
        ender.Forget(account.Id); // sessions of what it may not act as any more are over
        return account;
    }

    /// <summary>Has it recorded that an account is given grants, and how that ended.</summary>
    /// <param name="context">The request.</param>
    /// <param name="account">The account, or the draft of one.</param>
    /// <param name="given">What it is given.</param>
    /// <param name="give">Gives it.</param>
    /// <param name="before">What it might act as before; null for nothing.</param>
    /// <exception cref="ProblemException">It was not given.</exception>
    public async Task Record(
        HttpContext context, Account account, IReadOnlyList<AccountGrant> given, Func<Task<IdentityResult>> give, IReadOnlyList<AccountGrant>? before = null)
    {
        var attempt = new AuditEntry(Actor, EnumName.Of(Role.System), CallerAddress.Of(context), AuditActions.GrantByProvider, account.Id, AuditEntry.Attempted);
        var begun = new BegunCommand(attempt with { Attempt = await trail.Append(attempt) }, later);
        var note = new AuditNote { Before = GrantsReference.Of(before ?? []) };
        try
        {
            var result = await give();
            result.MustBeDone();
            note.After = GrantsReference.Of(given);
            begun.Done(note);
        }
        catch (Exception error)
        {
            begun.Refused(note, ExceptionProblems.Expected(error));
            throw;
        }
    }

    private static bool IsSame(IReadOnlyList<AccountGrant> before, IReadOnlyList<AccountGrant> given) =>
        before.Count == given.Count && before.Zip(given).All(pair => pair.First.GivesWhat(pair.Second));
}
