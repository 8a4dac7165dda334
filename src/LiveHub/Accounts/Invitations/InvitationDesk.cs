using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Problems;
using GovGrid.People;
using GovGrid.Silo.Accounts;
using GovGrid.Silo.Audit;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.LiveHub.Accounts.Invitations;

/// <summary>Looks at links, and sets up the accounts that they are for. A link is used up by what succeeds, and then for nobody else.</summary>
internal sealed class InvitationDesk(
    OneTimeSecrets secrets, AccountStore accounts, UserManager<Account> users, CommandAudit audit, IAuditTrail trail)
{
    /// <summary>Whom a link invites.</summary>
    /// <exception cref="ProblemException">The link is good for nobody.</exception>
    public async Task<Invited> Look(string? secret)
    {
        if (secret is not { Length: > 0 }) throw new ProblemException(AccountProblems.LinkSpent);
        if (await secrets.Look(OneTimePurpose.FirstAdministrator, secret) is { } first && !await accounts.HasAdministrator(null)) return new Invited(null, first.ExpiresAt);
        var invitation = await secrets.Look(OneTimePurpose.Invitation, secret);
        var account = invitation is null ? null : await accounts.FindByIdAsync(invitation.Account!, CancellationToken.None);
        if (account is null || invitation!.Payload != AccountStore.InvitedFor(await accounts.GrantsOf(account.Id))) throw new ProblemException(AccountProblems.LinkSpent);
        return account.LockedAt is null ? new Invited(account, invitation.ExpiresAt) : throw new ProblemException(AccountProblems.Locked);
    }

    /// <summary>Ends the request where a password is refused.</summary>
    /// <exception cref="ProblemException">It is.</exception>
    public async Task MustBeGood(Account account, string? password)
    {
        foreach (var rules in users.PasswordValidators) (await rules.ValidateAsync(users, account, password)).MustBeDone();
    }

    /// <summary>Sets up the account of a link, and uses the link up. That it is about to be done is in the audit before it is.</summary>
    /// <param name="context">The request.</param>
    /// <param name="invited">Whom the link invites.</param>
    /// <param name="account">The account; for the first administrator the one that is to be made.</param>
    /// <param name="secret">The link.</param>
    /// <param name="way">How it is signed in to.</param>
    /// <exception cref="ProblemException">Somebody was faster, or the account may act as something else by now.</exception>
    public async Task SetUp(HttpContext context, Invited invited, Account account, string secret, WayIn way)
    {
        await audit.Announce(context, account.Id);
        var isDone = invited.Account is null ? await MakeFirst(context, account, secret, way) : await accounts.TakeOver(account, secret, way);
        if (!isDone) throw new ProblemException(AccountProblems.LinkSpent);
    }

    private async Task<bool> MakeFirst(HttpContext context, Account draft, string secret, WayIn way)
    {
        var grant = new AccountGrant(Account.NewId(), Role.Administrator, draft.NormalizedName, null, null);
        if (!await accounts.MakeFirst(draft, grant, secret, way)) return false;
        await trail.Append(context.ToAuditEntry(AuditActions.Make, draft.Id) with { After = GrantsReference.Of([grant]) });
        return true;
    }
}
