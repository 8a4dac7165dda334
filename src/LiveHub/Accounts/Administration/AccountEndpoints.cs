using System.Security.Claims;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Accounts.SignIn;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.Accounts;

namespace GovGrid.LiveHub.Accounts.Administration;

/// <summary>Accounts, for administrators.</summary>
internal static class AccountEndpoints
{
    public static void MapAccounts(this IEndpointRouteBuilder api)
    {
        var accounts = api.MapGroup("/accounts").RequireAuthorization(Policies.Accounts);
        accounts.MapGet("", List).WithSummary("List the accounts");
        accounts.MapPost("", Make).Audited("account.make").WithSummary("Make an account and invite whom it is for").Produces<AccountItem>(StatusCodes.Status201Created);
        accounts.MapGet("/{id}", Get).WithSummary("An account");
        accounts.MapDelete("/{id}", Delete).Audited("account.delete", AuditTargets.Made).WithSummary("Delete an account; its sessions end").Produces(StatusCodes.Status204NoContent);
        accounts.MapAccountChanges();
    }

    private static async Task<IReadOnlyList<AccountItem>> List(ClaimsPrincipal user, AccountStore accounts, AdministeredAccount administered, AccountItems items)
    {
        var seen = new List<AccountItem>();
        foreach (var account in await accounts.All())
            if (await administered.IsFor(account, user))
                seen.Add(await items.Of(account));
        return seen;
    }

    private static async Task<AccountItem> Get(string id, ClaimsPrincipal user, AdministeredAccount administered, AccountItems items) =>
        await items.Of(await administered.Of(id, user));

    private static async Task<IResult> Make(
        JsonBody<AccountBody> body,
        HttpContext context,
        GrantRequest grants,
        NewAccounts making,
        Inviter inviter,
        AccountItems items,
        AuditNote note,
        TimeProvider wall)
    {
        var wanted = grants.Read(body.Value.Grants, context.User);
        var account = AccountDraft.Of(Account.NewId(), body.Value.Name, body.Value.DisplayName, wall.GetUtcNow());
        (await making.Make(account, wanted)).MustBeDone();
        (note.Target, note.After) = (account.Id, GrantsReference.Of(wanted));
        var invitation = await inviter.Invite(account, wanted);
        return Results.Created($"/api/v1/accounts/{account.Id}", await items.Of(account) with { Invitation = invitation });
    }

    private static async Task<IResult> Delete(
        string id, HttpContext context, AdministeredAccount administered, AccountStore accounts, SessionEnder ender, AuditNote note)
    {
        var account = await administered.Of(id, context.User);
        var grants = await accounts.GrantsOf(id);
        (await accounts.DeleteAsync(account, CancellationToken.None)).MustBeDone();
        note.Before = GrantsReference.Of(grants);
        ender.Forget(id);
        return Results.NoContent();
    }
}
