using System.Security.Claims;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.Accounts;

namespace GovGrid.LiveHub.Accounts.SignIn;

/// <summary>As what somebody is signed in, and a change to another grant of the account.</summary>
internal static class ChoiceEndpoints
{
    public static void MapChoice(this IEndpointRouteBuilder api)
    {
        api.MapGet("/session", Who).RequireAuthorization(Policies.SignedIn).WithSummary("Who is signed in, and what the account may act as");
        api.MapPost("/session/grant", Change).RequireAuthorization(Policies.SignedIn).Audited("session.grant").WithSummary("Act as another grant of the account");
    }

    private static async Task<AccountSessionItem> Who(ClaimsPrincipal user, AccountStore accounts)
    {
        var session = SessionItem.Of(user);
        return user.AccountOf() is { } id && await accounts.FindByIdAsync(id, CancellationToken.None) is { } account
            ? AccountSessionItem.Of(session, account, await accounts.GrantsOf(id), user.GrantOf())
            : AccountSessionItem.Of(session);
    }

    private static async Task<AccountSessionItem> Change(
        JsonBody<GrantChoiceBody> body,
        HttpContext context,
        SignedInAccount signedIn,
        AccountStore accounts,
        OpenSession session,
        SessionOpener sessions,
        SessionEnder ender)
    {
        var account = await signedIn.Of(context.User);
        if ((await accounts.GrantsOf(account.Id)).All(grant => grant.Id != body.Value.Grant)) throw new ProblemException(AccountProblems.NoSuch);
        // What was ended meanwhile has no next one, so this one ends first, and whoever ends it alone goes on.
        if (await session.SignedInAt(context.User, account) is not { } since || !await ender.End(context.User.TokenOf())) throw new ProblemException(AccountProblems.SignInAgain);
        return await sessions.Open(context, account, body.Value.Grant, since);
    }
}
