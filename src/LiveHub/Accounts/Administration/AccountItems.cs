using GovGrid.LiveHub.Accounts.SignIn;
using GovGrid.Silo.Access;
using GovGrid.Silo.Accounts;

namespace GovGrid.LiveHub.Accounts.Administration;

/// <summary>Makes the items that administrators see.</summary>
internal sealed class AccountItems(AccountStore accounts, AccessTokenStore tokens, TimeProvider wall)
{
    /// <summary>The item of an account.</summary>
    public async Task<AccountItem> Of(Account account) => new(
        account.Id,
        account.Name,
        account.DisplayName,
        account.PasswordHash is not null,
        (await accounts.GetPasskeysAsync(account, CancellationToken.None)).Count,
        (await accounts.GetLoginsAsync(account, CancellationToken.None)).Count > 0,
        account.CreatedAt,
        account.LockedAt,
        (await tokens.SessionsOf(account.Id, wall.GetUtcNow())).Count,
        [.. (await accounts.GrantsOf(account.Id)).Select(GrantItem.Of)]);
}
