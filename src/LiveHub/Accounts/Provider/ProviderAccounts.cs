using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using GovGrid.LiveHub.Problems;
using GovGrid.Silo.Accounts;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.LiveHub.Accounts.Provider;

/// <summary>
/// The accounts of people of the identity provider: each is made when its owner first comes, and known again by the provider's id alone. An
/// account of the same name that was made here is another's and stays so.
/// </summary>
internal sealed class ProviderAccounts(
    ProviderMap map, ProviderGrants grants, UserManager<Account> users, NewAccounts making, GrantingByProvider granting, TimeProvider wall)
{
    private const string Issuer = "iss";
    private const string Subject = "sub";

    /// <summary>The account of somebody whom the provider vouches for, with the grants that the provider's claims give now.</summary>
    /// <exception cref="ProblemException">They give none.</exception>
    public async Task<Account> Of(HttpContext context, ClaimsPrincipal user)
    {
        var (issuer, subject) = (user.FindFirstValue(Issuer)!, user.FindFirstValue(Subject)!);
        var given = grants.Of(map, user);
        if (await users.FindByLoginAsync(issuer, subject) is { } known) return await granting.Give(context, known, given);
        if (given.Count == 0) throw new ProblemException(AccountProblems.NoGrant);
        var draft = await Draft(user, issuer, subject);
        await granting.Record(context, draft, given, () => making.Make(draft, given, new UserLoginInfo(issuer, subject, null)));
        return draft;
    }

    private async Task<Account> Draft(ClaimsPrincipal user, string issuer, string subject) => new()
    {
        Id = Account.NewId(),
        Name = await FreeName(user.FindFirstValue(map.NameClaim) ?? "", issuer + subject),
        DisplayName = map.DisplayNameClaim is { } claim && user.FindFirstValue(claim) is { Length: > 0 } shown ? shown[..Math.Min(shown.Length, Account.LongestName)] : null,
        CreatedAt = wall.GetUtcNow(),
    };

    private async Task<string> FreeName(string wanted, string seed)
    {
        var name = new string([.. wanted.Where(character => char.IsLetterOrDigit(character) || character is '.' or '-' or '_').Take(Account.LongestName / 2)]);
        if (name.Length >= 2 && await users.FindByNameAsync(name) is null) return name;
        return $"{name}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)))[..12]}";
    }
}
