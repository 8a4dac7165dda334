using GovGrid.Silo.Accounts;

namespace GovGrid.LiveHub.Accounts.Administration;

/// <summary>Invites whom an account is for. No administrator ever sets or knows another's password.</summary>
internal sealed class Inviter(OneTimeSecrets secrets, TimeProvider wall)
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(3);

    /// <summary>Makes an invitation in place of an earlier one.</summary>
    public async Task<InvitationItem> Invite(Account account)
    {
        var expires = wall.GetUtcNow() + Life;
        return new InvitationItem($"/set-up#{await secrets.Renew(OneTimePurpose.Invitation, Life, account.Id)}", expires);
    }
}
