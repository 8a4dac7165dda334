using System.Security.Claims;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Accounts.Passwords;
using GovGrid.LiveHub.Accounts.SignIn;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.Access;
using GovGrid.Silo.Accounts;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.LiveHub.Accounts.Own;

/// <summary>What everybody does with the own account: looks at it, changes the password, ends sessions.</summary>
internal static class OwnAccountEndpoints
{
    public static void MapOwnAccount(this IEndpointRouteBuilder api)
    {
        api.MapGet("/account", Show).RequireAuthorization(Policies.SignedIn).WithSummary("The own account: passkeys, sessions, grants");
        api.MapPost("/account/password", ChangePassword).RequireAuthorization(Policies.SignedIn).Audited("password.change").WithSummary("Change the own password; all other sessions end");
        api.MapDelete("/account/sessions", EndAll).RequireAuthorization(Policies.SignedIn).Audited("session.endAll").WithSummary("Sign out everywhere").Produces(StatusCodes.Status204NoContent);
        api.MapDelete("/account/sessions/{id}", EndOne).RequireAuthorization(Policies.SignedIn).Audited("session.end", AuditTargets.Made).WithSummary("End one of the own sessions").Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<OwnAccountItem> Show(
        ClaimsPrincipal user, SignedInAccount signedIn, AccountStore accounts, AccessTokenStore tokens, TimeProvider wall)
    {
        var account = await signedIn.Of(user);
        return new OwnAccountItem(
            account.Id,
            account.Name,
            account.DisplayName,
            account.PasswordHash is not null,
            (await accounts.GetLoginsAsync(account, CancellationToken.None)).Count > 0,
            [.. (await accounts.GetPasskeysAsync(account, CancellationToken.None)).Select(PasskeyItem.Of)],
            [.. (await tokens.SessionsOf(account.Id, wall.GetUtcNow())).Select(session => OwnSessionItem.Of(session, user.TokenOf()))],
            [.. (await accounts.GrantsOf(account.Id)).Select(GrantItem.Of)]);
    }

    private static async Task<AccountSessionItem> ChangePassword(
        JsonBody<PasswordBody> body,
        HttpContext context,
        SignedInAccount signedIn,
        OpenSession session,
        PasswordCheck passwords,
        UserManager<Account> users,
        SessionOpener sessions,
        SessionEnder ender,
        AuditNote note)
    {
        var account = await signedIn.Of(context.User);
        note.Target = account.Id;
        await signedIn.MustBeMadeHere(account);
        if (account.PasswordHash is null) await session.MustBeFresh(context.User, account);
        else account = await MustKnow(account, body.Value.Old ?? "", passwords);
        await users.SetPassword(account, body.Value.Password ?? "");
        ender.Forget(account.Id); // the stamp is another one, which ended all
        return await sessions.Open(context, account, context.User.GrantOf());
    }

    // By the same way as a sign-in, so that nobody who found a page open tries passwords here without an end.
    private static async Task<Account> MustKnow(Account account, string old, PasswordCheck passwords)
    {
        var answer = await passwords.Check(account.Name, old);
        if (answer.Account is { } same) return same;
        throw new ProblemException(answer.LockedFor is { } pause ? AccountProblems.LockedOut(pause) : AccountProblems.WrongOldPassword);
    }

    private static async Task<IResult> EndAll(HttpContext context, SignedInAccount signedIn, SessionEnder ender, AuditNote note)
    {
        var account = await signedIn.Of(context.User);
        await ender.EndAll(account.Id);
        note.Target = account.Id;
        SessionCookie.Clear(context);
        return Results.NoContent();
    }

    private static async Task<IResult> EndOne(
        string id, HttpContext context, SignedInAccount signedIn, AccessTokenStore tokens, SessionEnder ender, TimeProvider wall)
    {
        var account = await signedIn.Of(context.User);
        if ((await tokens.SessionsOf(account.Id, wall.GetUtcNow())).All(session => session.Id != id)) throw new ProblemException(AccountProblems.NoSuch);
        await ender.End(id);
        return Results.NoContent();
    }
}
