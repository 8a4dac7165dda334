using GovGrid.Silo.Storage;

namespace GovGrid.Silo.Accounts;

/// <summary>What an administrator, or whoever has an account, ends at once.</summary>
public sealed partial class AccountStore
{
    /// <summary>Ends all sessions of an account, those too that are being opened at this moment.</summary>
    /// <returns>False when there is no such account.</returns>
    public Task<bool> EndSessions(string account) => Change(account, "Stamp = @stamp");

    /// <summary>Locks an account: nobody signs in to it, and its sessions are over.</summary>
    /// <returns>False when there is no such account.</returns>
    public Task<bool> Lock(string account) => Change(account, "Stamp = @stamp, LockedAt = @now");

    /// <summary>Unlocks an account.</summary>
    /// <returns>False when there is no such account.</returns>
    public Task<bool> Unlock(string account) => Change(account, "LockedAt = NULL");

    private Task<bool> Change(string account, string set) => database.Write(transaction =>
    {
        using var command = Statement.Of(
            transaction, $"UPDATE Accounts SET {set} WHERE Id = @id", ("id", account), ("stamp", Account.NewStamp()), ("now", Cells.Text(wall.GetUtcNow())));
        return command.ExecuteNonQuery() > 0;
    });
}
