using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.Access;

namespace GovGrid.LiveHub.Access;

/// <summary>Sign-in of a browser: a token is exchanged for a session, which the cookie carries for a shift.</summary>
internal static class SessionEndpoints
{
    public static void MapSession(this IEndpointRouteBuilder api)
    {
        api.MapPost("/session", SignIn).AuditedAsSignIn("session.signIn").AllowAnonymous().RequireRateLimiting(RateLimits.SignIn).WithSummary("Sign in: exchange a token for a cookie").Produces<SessionItem>();
        api.MapDelete("/session", SignOut).RequireAuthorization(Policies.SignedIn).Audited("session.signOut", context => context.User.TokenOf()).WithSummary("Sign out").Produces(StatusCodes.Status204NoContent);
    }

    // A session opens no other: that one would outlive it, and count as just signed in.
    private static async Task<IResult> SignIn(
        JsonBody<SignInBody> body, HttpContext context, TokenVerifier tokens, AccessTokenStore store, SessionLimits limits, TimeProvider wall, AuditNote note)
    {
        if (body.Value.Token is not { Length: > 0 } text || await tokens.Find(text.Trim()) is not { IsGood: true, Token: { Parent: null } token })
            return new ProblemResult(new ApiProblem(StatusCodes.Status401Unauthorized, ProblemCodes.NotSignedIn, "The token is unknown, revoked or expired."));
        var (secret, now) = (TokenSecret.Make(), wall.GetUtcNow());
        var expires = token.ExpiresAt is { } end && end < now + limits.Life ? end : now + limits.Life;
        var session = token with { Id = NewId(), Parent = token.Id, Label = null, CreatedAt = now, ExpiresAt = expires, LastUsedAt = now };
        await store.Keep(session, TokenSecret.Hash(secret));
        SessionCookie.Set(context, secret, expires);
        (note.By, note.Target) = (CallerIdentity.PrincipalOf(session, TokenAuthentication.ByCookie), session.Id);
        return Results.Ok(SessionItem.Of(note.By));
    }

    private static async Task<IResult> SignOut(HttpContext context, TokenVerifier tokens, AccessTokenStore store, TimeProvider wall)
    {
        // A token of its own is revoked by an administrator; signing out ends a session only.
        if (context.User.Identity?.AuthenticationType is TokenAuthentication.ByCookie)
        {
            await store.Revoke(context.User.TokenOf(), wall.GetUtcNow());
            tokens.Forget(context.User.TokenOf());
        }

        SessionCookie.Clear(context);
        return Results.NoContent();
    }

    private static string NewId() => Guid.CreateVersion7().ToString("N");
}
