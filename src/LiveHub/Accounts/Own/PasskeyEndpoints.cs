using System.Buffers.Text;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Accounts.Passkeys;
using GovGrid.LiveHub.Accounts.SignIn;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.Accounts;

namespace GovGrid.LiveHub.Accounts.Own;

/// <summary>The passkeys of the own account.</summary>
internal static class PasskeyEndpoints
{
    public static void MapPasskeys(this IEndpointRouteBuilder api)
    {
        api.MapPost("/account/passkey-options", Ask).RequireAuthorization(Policies.SignedIn).NotAudited("asks only").WithSummary("What a browser is asked to make a passkey");
        api.MapPost("/account/passkeys", Add).RequireAuthorization(Policies.SignedIn).Audited("passkey.add").WithSummary("Add a passkey to the own account").Produces<PasskeyItem>(StatusCodes.Status201Created);
        api.MapDelete("/account/passkeys/{id}", Remove).RequireAuthorization(Policies.SignedIn).Audited("passkey.remove").WithSummary("Remove a passkey of the own account").Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<CeremonyItem> Ask(HttpContext context, SignedInAccount signedIn, OpenSession session, PasskeyCeremonies passkeys)
    {
        var account = await signedIn.Of(context.User);
        await signedIn.MustBeMadeHere(account);
        await session.MustBeFresh(context.User, account);
        return await passkeys.BeginCreation(context, account);
    }

    private static async Task<IResult> Add(
        JsonBody<PasskeyBody> body,
        HttpContext context,
        SignedInAccount signedIn,
        OpenSession session,
        NewPasskeys passkeys,
        AccountStore accounts,
        AuditNote note)
    {
        var account = await signedIn.Of(context.User);
        await signedIn.MustBeMadeHere(account);
        await session.MustBeFresh(context.User, account);
        var (made, user) = await passkeys.Read(context, body.Value);
        if (user.Id != account.Id) throw new ProblemException(AccountProblems.WrongPasskey);
        await accounts.AddOrUpdatePasskeyAsync(account, made, context.RequestAborted);
        var item = PasskeyItem.Of(made);
        (note.Target, note.After) = (account.Id, item.Id);
        return Results.Created($"/api/v1/account/passkeys/{item.Id}", item);
    }

    private static async Task<IResult> Remove(
        string id, HttpContext context, SignedInAccount signedIn, OpenSession session, AccountStore accounts, AuditNote note)
    {
        var account = await signedIn.Of(context.User);
        await session.MustBeFresh(context.User, account);
        var passkeys = await accounts.GetPasskeysAsync(account, context.RequestAborted);
        var gone = passkeys.FirstOrDefault(passkey => Base64Url.EncodeToString(passkey.CredentialId) == id) ?? throw new ProblemException(AccountProblems.NoSuch);
        var isProvided = (await accounts.GetLoginsAsync(account, context.RequestAborted)).Count > 0;
        if (passkeys.Count == 1 && account.PasswordHash is null && !isProvided) throw new ProblemException(AccountProblems.LastWayIn);
        await accounts.RemovePasskeyAsync(account, gone.CredentialId, context.RequestAborted);
        (note.Target, note.Before) = (account.Id, id);
        return Results.NoContent();
    }
}
