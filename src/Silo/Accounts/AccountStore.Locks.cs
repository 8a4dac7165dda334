using System.Data.Common;
using GovGrid.Silo.Storage;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.Silo.Accounts;

/// <summary>What an administrator, or whoever has an account, ends at once.</summary>
public sealed partial class AccountStore
{
    /// <summary>Ends all sessions of an account, those too that are being opened at this moment.</summary>
    /// <returns>False when there is no such account.</returns>
    public Task<bool> EndSessions(string account) => Change(account, "Stamp = @stamp");

    /// <summary>Locks an account: nobody signs in to it, and its sessions are over. Refused where nobody would be left to administer.</summary>
    public Task<IdentityResult> Lock(string account) => database.Write(transaction =>
    {
        Turn.Wait(transaction, Turns);
        if (IsLast(transaction, account, GrantsOf(transaction, account), [])) return NobodyLeft;
        return Change(transaction, account, "Stamp = @stamp, LockedAt = @now") ? IdentityResult.Success : Overtaken;
    });

    /// <summary>Unlocks an account.</summary>
    /// <returns>False when there is no such account.</returns>
    public Task<bool> Unlock(string account) => Change(account, "LockedAt = NULL");

    private Task<bool> Change(string account, string set) => database.Write(transaction => Change(transaction, account, set));

    private bool Change(DbTransaction transaction, string account, string set)
    {
        using var command = Statement.Of(
            transaction, $"UPDATE Accounts SET {set} WHERE Id = @id", ("id", account), ("stamp", Account.NewStamp()), ("now", Cells.Text(wall.GetUtcNow())));
        return command.ExecuteNonQuery() > 0;
    }
}
