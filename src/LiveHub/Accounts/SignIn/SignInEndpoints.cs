using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Accounts.Passkeys;
using GovGrid.LiveHub.Accounts.Passwords;
using GovGrid.LiveHub.Accounts.Provider;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.Accounts;

namespace GovGrid.LiveHub.Accounts.SignIn;

/// <summary>Sign-in to an account, with a passkey or a password.</summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder api)
    {
        api.MapGet("/session/ways", Ways).AllowAnonymous().RequireRateLimiting(RateLimits.Passkey).WithSummary("How one can sign in here");
        api.MapPost("/session/password", ByPassword).AuditedAsSignIn("session.signIn.password").AllowAnonymous().RequireRateLimiting(RateLimits.SignIn).WithSummary("Sign in to an account with its password");
        api.MapPost("/session/passkey-options", AskPasskey).NotAudited("asks only").AllowAnonymous().RequireRateLimiting(RateLimits.Passkey).WithSummary("What a passkey is asked to sign in");
        api.MapPost("/session/passkey", ByPasskey).AuditedAsSignIn("session.signIn.passkey").AllowAnonymous().RequireRateLimiting(RateLimits.Passkey).WithSummary("Sign in to an account with a passkey");
    }

    private static SignInWays Ways(IServiceProvider services) =>
        new(services.GetService<ProviderMap>()?.Name, PasswordRules.Shortest, PasswordRules.Longest);

    private static async Task<AccountSessionItem> ByPassword(
        JsonBody<PasswordSignInBody> body, HttpContext context, PasswordCheck passwords, SessionOpener sessions, AuditNote note)
    {
        var answer = await passwords.Check(body.Value.Name ?? "", body.Value.Password ?? "");
        if (answer.Account is { } account) return await sessions.Open(context, account);
        note.Target = answer.Meant; // what was typed is kept nowhere
        throw new ProblemException(answer.LockedFor is { } pause ? AccountProblems.LockedOut(pause) : AccountProblems.WrongPassword);
    }

    private static Task<CeremonyItem> AskPasskey(HttpContext context, PasskeyCeremonies passkeys) => passkeys.BeginSignIn(context);

    private static async Task<AccountSessionItem> ByPasskey(
        JsonBody<PasskeySignInBody> body, HttpContext context, PasskeyCeremonies passkeys, AccountStore accounts, SessionOpener sessions)
    {
        var answer = body.Value is { Ceremony: { } ceremony, Credential: { } credential } ? await passkeys.EndSignIn(context, ceremony, credential) : null;
        if (answer is not { User: { } account, Passkey: { } used }) throw new ProblemException(AccountProblems.WrongPasskey);
        if (!await accounts.UsePasskey(account, used)) throw new ProblemException(AccountProblems.WrongPasskey); // removed at this moment
        return await sessions.Open(context, account);
    }
}
