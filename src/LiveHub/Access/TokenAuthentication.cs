using System.Text.Encodings.Web;
using GovGrid.LiveHub.Callers;
using GovGrid.Silo.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace GovGrid.LiveHub.Access;

/// <summary>Signs in who brings a token: in the header, in the session's cookie, or for the hub, where a browser can send no header, in the query.</summary>
internal sealed class TokenAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, TokenVerifier tokens, GuessLimit guesses, LastUse uses)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    /// <summary>Name of the one scheme.</summary>
    public const string Name = "GovGrid";

    /// <summary>The authentication type of who came by cookie, which another site could make a browser send.</summary>
    public const string ByCookie = "cookie";

    private const string ByBearer = "bearer";
    private const string Prefix = "Bearer ";

    private TimeSpan? pause;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var (token, way) = Presented();
        if (token is null) return AuthenticateResult.NoResult();
        pause = tokens.Knows(token) ? null : guesses.Pause(Context);
        if (pause is not null) return AuthenticateResult.Fail("Too many tokens that nobody made came from this address.");
        var found = await tokens.Find(token);
        if (found is null) guesses.Count(Context);
        if (found is not { IsGood: true, Token: var good }) return AuthenticateResult.Fail("The token is unknown, revoked or expired.");
        await uses.Note(good);
        return SignedIn(good, way);
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (pause is { } due) return RateLimits.Refuse(Context, due);
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = "Bearer";
        return Task.CompletedTask;
    }

    private static AuthenticateResult SignedIn(AccessToken token, string way) => AuthenticateResult.Success(new AuthenticationTicket(
        CallerIdentity.PrincipalOf(token, way), new AuthenticationProperties { ExpiresUtc = token.ExpiresAt }, Name));

    private (string? Token, string Way) Presented()
    {
        var header = Request.Headers.Authorization.ToString();
        if (header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) return (header[Prefix.Length..].Trim(), ByBearer);
        if (Request.Path.StartsWithSegments("/hubs", StringComparison.Ordinal) && Request.Query["access_token"].ToString() is { Length: > 0 } query)
            return (query, ByBearer);
        return (SessionCookie.Of(Request), ByCookie);
    }
}
