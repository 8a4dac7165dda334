using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Accounts.Passkeys;
using GovGrid.LiveHub.Accounts.SignIn;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.Accounts;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.LiveHub.Accounts.Invitations;

/// <summary>
/// What a link that is good once is for: the first administrator makes an account, somebody invited takes one over. The secret stands in
/// bodies and never in an address, which logs keep.
/// </summary>
internal static class InvitationEndpoints
{
    public static void MapInvitations(this IEndpointRouteBuilder api)
    {
        var invitation = api.MapGroup("/invitation").AllowAnonymous().RequireRateLimiting(RateLimits.SignIn);
        invitation.MapPost("", Look).NotAudited("looks only").WithSummary("Whom a link invites");
        invitation.MapPost("/password", SetPassword).AuditedAsSignIn("session.signIn.linkWithPassword").WithSummary("Set up the account of a link with a password, and sign in");
        invitation.MapPost("/passkey-options", AskPasskey).NotAudited("asks only").WithSummary("What a browser is asked to make the passkey of a link's account");
        invitation.MapPost("/passkey", SetPasskey).AuditedAsSignIn("session.signIn.linkWithPasskey").WithSummary("Set up the account of a link with a passkey, and sign in");
    }

    private static async Task<InvitedItem> Look(JsonBody<InvitationBody> body, InvitationDesk desk)
    {
        var invited = await desk.Look(body.Value.Secret);
        return new InvitedItem(invited.Account is null, invited.Account?.Name, invited.Account?.DisplayName, invited.ExpiresAt);
    }

    private static async Task<AccountSessionItem> SetPassword(
        JsonBody<SetPasswordBody> body,
        HttpContext context,
        InvitationDesk desk,
        NewAccounts making,
        IPasswordHasher<Account> hasher,
        SessionOpener sessions,
        SessionEnder ender,
        TimeProvider wall)
    {
        var (asked, invited) = (body.Value, await desk.Look(body.Value.Secret));
        var account = invited.Account ?? AccountDraft.Of(Account.NewId(), asked.Name, asked.DisplayName, wall.GetUtcNow());
        if (invited.Account is null) await making.MustBeFree(account);
        await desk.MustBeGood(account, asked.Password);
        await desk.SetUp(context, invited, account, asked.Secret!, new WayIn(hasher.HashPassword(account, asked.Password!), null));
        ender.Forget(account.Id);
        return await sessions.Open(context, account);
    }

    private static async Task<CeremonyItem> AskPasskey(
        JsonBody<AskPasskeyBody> body, HttpContext context, InvitationDesk desk, NewAccounts making, PasskeyCeremonies passkeys, TimeProvider wall)
    {
        var invited = await desk.Look(body.Value.Secret);
        if (invited.Account is { } account) return await passkeys.BeginCreation(context, account);
        var draft = AccountDraft.Of(Account.NewId(), body.Value.Name, body.Value.DisplayName, wall.GetUtcNow());
        await making.MustBeFree(draft);
        return await passkeys.BeginCreation(context, draft);
    }

    private static async Task<AccountSessionItem> SetPasskey(
        JsonBody<SetPasskeyBody> body,
        HttpContext context,
        InvitationDesk desk,
        NewAccounts making,
        NewPasskeys passkeys,
        AccountStore accounts,
        SessionOpener sessions,
        TimeProvider wall)
    {
        var (asked, invited) = (body.Value, await desk.Look(body.Value.Secret));
        var (made, user) = await passkeys.Read(context, new PasskeyBody(asked.PasskeyName, asked.Ceremony, asked.Credential));
        // The name of the first administrator is the one that the passkey was made for.
        var account = invited.Account ?? AccountDraft.Of(user.Id, user.Name, user.DisplayName == user.Name ? null : user.DisplayName, wall.GetUtcNow());
        if (account.Id != user.Id || (invited.Account is null && await accounts.FindByIdAsync(user.Id, CancellationToken.None) is not null))
            throw new ProblemException(AccountProblems.WrongPasskey);
        if (invited.Account is null) await making.MustBeFree(account);
        await desk.SetUp(context, invited, account, asked.Secret!, new WayIn(null, made));
        return await sessions.Open(context, account);
    }
}
