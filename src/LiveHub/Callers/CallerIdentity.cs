using System.Security.Claims;
using GovGrid.Common;
using GovGrid.People;
using GovGrid.Silo.Access;

namespace GovGrid.LiveHub.Callers;

/// <summary>Who is signed in, as claims and back.</summary>
public static class CallerIdentity
{
    /// <summary>The id under which all who are not signed in report.</summary>
    public const string Anonymous = "anonymous";

    private const string Subject = "subject";
    private const string Unit = "unit";
    private const string Town = "town";
    private const string TokenId = "token";
    private const string ParentId = "parent";
    private const string AccountId = "account";
    private const string GrantId = "grant";

    /// <summary>The principal of a token.</summary>
    /// <param name="token">A good token.</param>
    /// <param name="scheme">How it came.</param>
    public static ClaimsPrincipal PrincipalOf(AccessToken token, string scheme)
    {
        ArgumentNullException.ThrowIfNull(token);
        var identity = new ClaimsIdentity(scheme, Subject, ClaimTypes.Role);
        identity.AddClaim(new Claim(Subject, token.Subject));
        identity.AddClaim(new Claim(ClaimTypes.Role, token.Role.ToString()));
        identity.AddClaim(new Claim(TokenId, token.Id));
        if (token.Parent is { } parent) identity.AddClaim(new Claim(ParentId, parent));
        if (token is { OfAccount: { } account, Parent: { } owner }) identity.AddClaims([new Claim(AccountId, owner), new Claim(GrantId, account.Grant)]);
        if (token.Unit is { } unit) identity.AddClaim(new Claim(Unit, unit.Value));
        if (token.Town is { } town) identity.AddClaim(new Claim(Town, town));
        return new ClaimsPrincipal(identity);
    }

    /// <summary>Who gives a command; an anonymous resident when nobody is signed in.</summary>
    public static Caller ToCaller(this ClaimsPrincipal user) =>
        user.FindFirstValue(ClaimTypes.Role) is { } role
            ? new Caller(user.FindFirstValue(Subject)!, Enum.Parse<Role>(role), user.FindFirstValue(Unit) is { } unit ? new UnitKey(unit) : null)
            : new Caller(Anonymous, Role.Resident);

    /// <summary>Whether a town is any of the caller's business. Which commands the role may give is asked of the grains.</summary>
    public static bool MaySee(this ClaimsPrincipal user, string town) =>
        user.Identity is { IsAuthenticated: true } && user.TownOnly() is var only && (only is null || only == town);

    /// <summary>The only town of the caller; null for all.</summary>
    public static string? TownOnly(this ClaimsPrincipal user) => user.FindFirstValue(Town);

    /// <summary>Id of the caller's token.</summary>
    public static string TokenOf(this ClaimsPrincipal user) => user.FindFirstValue(TokenId)!;

    /// <summary>Id of the token that the caller came with, or that opened the session that it came with.</summary>
    public static string OpenerOf(this ClaimsPrincipal user) => user.FindFirstValue(ParentId) ?? user.TokenOf();

    /// <summary>Id of the account that the caller signed in to; null for who came with a token.</summary>
    public static string? AccountOf(this ClaimsPrincipal user) => user.FindFirstValue(AccountId);

    /// <summary>Id of the grant that the caller's session is for; null for who came with a token.</summary>
    public static string? GrantOf(this ClaimsPrincipal user) => user.FindFirstValue(GrantId);

    /// <summary>Whether the caller came with a token, or with a session that it opened.</summary>
    public static bool IsOf(this ClaimsPrincipal user, string token) => user.HasClaim(TokenId, token) || user.HasClaim(ParentId, token);
}
