using GovGrid.Silo.Accounts;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.LiveHub.Accounts.Passwords;

/// <summary>Gives an account a password, in place of the one that it has.</summary>
internal static class PasswordSetting
{
    /// <summary>Sets the password; the account's stamp changes with it, which ends its sessions.</summary>
    /// <exception cref="Problems.ProblemException">The rules refuse it, or somebody changed the account at the same moment.</exception>
    public static async Task SetPassword(this UserManager<Account> users, Account account, string password)
    {
        account.PasswordHash = null; // in memory: what is written is the account with its new password, or as it was
        (await users.AddPasswordAsync(account, password)).MustBeDone();
    }
}
