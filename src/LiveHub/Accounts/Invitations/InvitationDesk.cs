using GovGrid.LiveHub.Problems;
using GovGrid.People;
using GovGrid.Silo.Accounts;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.LiveHub.Accounts.Invitations;

/// <summary>Looks at links, and sets up the accounts that they are for. A link is used up by what succeeds, and then for nobody else.</summary>
internal sealed class InvitationDesk(OneTimeSecrets secrets, AccountStore accounts, UserManager<Account> users)
{
    /// <summary>Whom a link invites.</summary>
    /// <exception cref="ProblemException">The link is good for nobody.</exception>
    public async Task<Invited> Look(string? secret)
    {
        if (secret is not { Length: > 0 }) throw new ProblemException(AccountProblems.LinkSpent);
        if (await secrets.Look(OneTimePurpose.FirstAdministrator, secret) is { } first) return new Invited(null, first.ExpiresAt);
        var invitation = await secrets.Look(OneTimePurpose.Invitation, secret);
        var account = invitation is null ? null : await accounts.FindByIdAsync(invitation.Account!, CancellationToken.None);
        if (account is null) throw new ProblemException(AccountProblems.LinkSpent);
        return account.LockedAt is null ? new Invited(account, invitation!.ExpiresAt) : throw new ProblemException(AccountProblems.Locked);
    }

    /// <summary>Uses a link up.</summary>
    /// <exception cref="ProblemException">Somebody was faster.</exception>
    public async Task Use(Invited invited, string secret)
    {
        if (await secrets.Take(invited.Purpose, secret) is null) throw new ProblemException(AccountProblems.LinkSpent);
    }

    /// <summary>Ends the request where an account that is to be made could not be.</summary>
    /// <exception cref="ProblemException">Its name is bad or taken.</exception>
    public async Task MustBeFree(Account draft)
    {
        foreach (var rules in users.UserValidators) (await rules.ValidateAsync(users, draft)).MustBeDone();
    }

    /// <summary>Ends the request where a password is refused.</summary>
    /// <exception cref="ProblemException">It is.</exception>
    public async Task MustBeGood(Account account, string? password)
    {
        foreach (var rules in users.PasswordValidators) (await rules.ValidateAsync(users, account, password)).MustBeDone();
    }

    /// <summary>Makes the first administrator's account, which as yet nothing signs in to.</summary>
    public async Task MakeFirst(Account draft)
    {
        (await users.CreateAsync(draft)).MustBeDone();
        await accounts.Grant(draft.Id, [new AccountGrant(Account.NewId(), Role.Administrator, draft.NormalizedName, null, null)]);
    }
}
