using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using GovGrid.LiveHub.Accounts.SignIn;
using GovGrid.LiveHub.Problems;
using GovGrid.Silo.Accounts;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.LiveHub.Accounts.Provider;

/// <summary>
/// The accounts of people of the identity provider: each is made when its owner first comes, and known again by the provider's id alone. An
/// account of the same name that was made here is another's and stays so.
/// </summary>
internal sealed class ProviderAccounts(
    ProviderMap map, ProviderGrants grants, UserManager<Account> users, AccountStore accounts, SessionEnder ender, TimeProvider wall)
{
    private const string Issuer = "iss";
    private const string Subject = "sub";

    /// <summary>The account of somebody whom the provider vouches for, with the grants that the provider's claims give now.</summary>
    /// <exception cref="ProblemException">They give none.</exception>
    public async Task<Account> Of(ClaimsPrincipal user)
    {
        var (issuer, subject) = (user.FindFirstValue(Issuer)!, user.FindFirstValue(Subject)!);
        var given = grants.Of(map, user);
        var account = await users.FindByLoginAsync(issuer, subject);
        if (account is null && given.Count == 0) throw new ProblemException(AccountProblems.NoGrant);
        account ??= await Make(user, issuer, subject);
        await accounts.Grant(account.Id, given);
        ender.Forget(account.Id); // sessions of what it may not act as any more are over
        return account;
    }

    private async Task<Account> Make(ClaimsPrincipal user, string issuer, string subject)
    {
        var account = new Account
        {
            Id = Account.NewId(),
            Name = await FreeName(user.FindFirstValue(map.NameClaim) ?? "", issuer + subject),
            DisplayName = map.DisplayNameClaim is { } claim && user.FindFirstValue(claim) is { Length: > 0 } shown ? shown[..Math.Min(shown.Length, Account.LongestName)] : null,
            CreatedAt = wall.GetUtcNow(),
        };
        (await users.CreateAsync(account)).MustBeDone();
        await accounts.AddLoginAsync(account, new UserLoginInfo(issuer, subject, null), CancellationToken.None);
        return account;
    }

    private async Task<string> FreeName(string wanted, string seed)
    {
        var name = new string([.. wanted.Where(character => char.IsLetterOrDigit(character) || character is '.' or '-' or '_').Take(Account.LongestName / 2)]);
        if (name.Length >= 2 && await users.FindByNameAsync(name) is null) return name;
        return $"{name}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)))[..12]}";
    }
}
