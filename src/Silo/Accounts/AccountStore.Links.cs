using System.Data.Common;
using GovGrid.Silo.Storage;

namespace GovGrid.Silo.Accounts;

/// <summary>
/// What comes of links that are good once, each in one transaction with the link: it is used up by what it was for, and by nothing else. An
/// invitation is for the grants that the account had when it was made; given others, it is good for nothing.
/// </summary>
public sealed partial class AccountStore
{
    /// <summary>What is kept with an invitation of the grants that it is for.</summary>
    public static string InvitedFor(IEnumerable<AccountGrant> grants) => string.Join(' ', grants.Select(grant => grant.Id).Order(StringComparer.Ordinal));

    /// <summary>Gives an account to whoever was invited to it. A password ends its sessions.</summary>
    /// <returns>False where the link is good no more: it was used, or the account is locked, gone, or may act as something else than it did.</returns>
    public Task<bool> TakeOver(Account account, string secret, WayIn way)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(way);
        var stamp = way.PasswordHash is null ? account.Stamp : Account.NewStamp();
        return Adopted(account, way, stamp, database.Write(transaction =>
        {
            Turn.Wait(transaction, Turns);
            if (!Exists(transaction, "Id = @value AND LockedAt IS NULL", account.Id)) return false;
            var link = OneTimeSecrets.Take(transaction, OneTimePurpose.Invitation, secret, wall.GetUtcNow());
            if (link?.Account != account.Id || link.Payload != InvitedFor(GrantsOf(transaction, account.Id))) return false;
            if (way.PasswordHash is not null) SetPassword(transaction, account.Id, way.PasswordHash, stamp);
            if (way.Passkey is not null) Put(transaction, account, way.Passkey);
            return true;
        }));
    }

    /// <summary>Makes the account of the first administrator.</summary>
    /// <returns>False where the link is good no more, somebody can administer already, or has the name.</returns>
    public Task<bool> MakeFirst(Account draft, AccountGrant grant, string secret, WayIn way)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(way);
        draft.Stamp = Account.NewStamp();
        return Adopted(draft, way, draft.Stamp, database.Write(transaction =>
        {
            Turn.Wait(transaction, Turns);
            using var others = Statement.Of(transaction, Administrators.Any, Administrators.Parameters(null, wall.GetUtcNow()));
            if (others.ExecuteScalar() is not null || Exists(transaction, "NormalizedName = @value", draft.NormalizedName)) return false;
            if (OneTimeSecrets.Take(transaction, OneTimePurpose.FirstAdministrator, secret, wall.GetUtcNow()) is null) return false;
            Insert(transaction, draft);
            Add(transaction, draft.Id, 0, grant);
            if (way.PasswordHash is not null) SetPassword(transaction, draft.Id, way.PasswordHash, draft.Stamp);
            if (way.Passkey is not null) Put(transaction, draft, way.Passkey);
            return true;
        }));
    }

    // The account in memory becomes what was written of it, once it is.
    private static async Task<bool> Adopted(Account account, WayIn way, string stamp, Task<bool> writing)
    {
        if (!await writing) return false;
        account.PasswordHash = way.PasswordHash ?? account.PasswordHash;
        (account.Stamp, account.StampRead) = (stamp, stamp);
        return true;
    }

    private static void SetPassword(DbTransaction transaction, string account, string hash, string stamp)
    {
        using var command = Statement.Of(
            transaction, "UPDATE Accounts SET PasswordHash = @hash, Stamp = @stamp WHERE Id = @id", ("hash", hash), ("stamp", stamp), ("id", account));
        command.ExecuteNonQuery();
    }

    private static void EndInvitations(DbTransaction transaction, string account)
    {
        using var command = Statement.Of(
            transaction,
            "DELETE FROM OneTimeSecrets WHERE Account = @account AND Purpose = @purpose",
            ("account", account),
            ("purpose", nameof(OneTimePurpose.Invitation)));
        command.ExecuteNonQuery();
    }
}
