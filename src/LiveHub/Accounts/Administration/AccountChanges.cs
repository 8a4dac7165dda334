using GovGrid.LiveHub.Accounts.SignIn;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.Accounts;

namespace GovGrid.LiveHub.Accounts.Administration;

/// <summary>What administrators change of accounts.</summary>
internal static class AccountChanges
{
    public static void MapAccountChanges(this IEndpointRouteBuilder accounts)
    {
        accounts.MapPost("/{id}/invitation", Invite).Audited("account.invite", AuditTargets.Made).WithSummary("Invite again, such as who lost the password; an earlier invitation ends");
        accounts.MapPut("/{id}/grants", Grant).Audited("account.grant", AuditTargets.Made).WithSummary("Say what an account may act as; sessions of what was taken away end");
        accounts.MapPost("/{id}/lock", Lock).Audited("account.lock", AuditTargets.Made).WithSummary("Lock an account; its sessions end");
        accounts.MapPost("/{id}/unlock", Unlock).Audited("account.unlock", AuditTargets.Made).WithSummary("Unlock an account, also after too many wrong passwords");
        accounts.MapDelete("/{id}/sessions", EndSessions).Audited("session.endAll", AuditTargets.Made).WithSummary("End all sessions of an account").Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<InvitationItem> Invite(
        string id, HttpContext context, AdministeredAccount administered, AccountStore accounts, SignedInAccount signedIn, Inviter inviter)
    {
        var grants = await accounts.GrantsOf(id);
        var account = await administered.Of(id, context.User);
        await signedIn.MustBeMadeHere(account);
        return await inviter.Invite(account, grants);
    }

    private static async Task<AccountItem> Grant(
        string id,
        JsonBody<GrantsBody> body,
        HttpContext context,
        GrantRequest grants,
        AdministeredAccount administered,
        AccountStore accounts,
        SessionEnder ender,
        AccountItems items,
        AuditNote note)
    {
        var account = await administered.Of(id, context.User);
        var granted = await accounts.Grant(id, grants.Read(body.Value.Grants, context.User));
        note.Before = GrantsReference.Of(granted.Before);
        granted.Result.MustBeDone();
        note.After = GrantsReference.Of(granted.After);
        ender.Forget(id);
        return await items.Of(account);
    }

    private static async Task<AccountItem> Lock(
        string id, HttpContext context, AdministeredAccount administered, AccountStore accounts, SessionEnder ender, AccountItems items)
    {
        await administered.Of(id, context.User);
        (await accounts.Lock(id)).MustBeDone();
        ender.Forget(id);
        return await items.Of(await administered.Of(id, context.User));
    }

    private static async Task<AccountItem> Unlock(
        string id,
        HttpContext context,
        AdministeredAccount administered,
        AccountStore accounts,
        SignInFailures failures,
        AccountItems items)
    {
        var account = await administered.Of(id, context.User);
        await accounts.Unlock(id);
        await failures.Clear(account.NormalizedName);
        return await items.Of(await administered.Of(id, context.User));
    }

    private static async Task<IResult> EndSessions(string id, HttpContext context, AdministeredAccount administered, SessionEnder ender)
    {
        await ender.EndAll((await administered.Of(id, context.User)).Id);
        return Results.NoContent();
    }
}
