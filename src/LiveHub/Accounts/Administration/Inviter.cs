using GovGrid.Silo.Accounts;

namespace GovGrid.LiveHub.Accounts.Administration;

/// <summary>Invites whom an account is for. No administrator ever sets or knows another's password.</summary>
internal sealed class Inviter(OneTimeSecrets secrets, TimeProvider wall)
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(3);

    /// <summary>Makes an invitation in place of an earlier one. It is good as long as the account may act as these and nothing else.</summary>
    /// <param name="account">Whom it is for.</param>
    /// <param name="grants">What the account might act as before it was asked whether who invites may: what it is given later was not meant.</param>
    public async Task<InvitationItem> Invite(Account account, IReadOnlyList<AccountGrant> grants)
    {
        var expires = wall.GetUtcNow() + Life;
        return new InvitationItem($"/set-up#{await secrets.Renew(OneTimePurpose.Invitation, Life, account.Id, AccountStore.InvitedFor(grants))}", expires);
    }
}
