using GovGrid.People;
using GovGrid.Silo.Access;
using GovGrid.Silo.Accounts;
using GovGrid.Silo.Audit;
using GovGrid.Silo.Hosting;

namespace GovGrid.LiveHub.Access;

/// <summary>
/// Sees that there is an administrator: the one of the setting, or somebody who sets up an account by a link that is good once. A setting
/// that was taken away takes its token with it.
/// </summary>
internal sealed class AdministratorAccess(
    AccessTokenStore store, TokenVerifier tokens, AccountStore accounts, OneTimeSecrets secrets, IAuditTrail trail, TimeProvider wall)
{
    private const string FromSetting = "administrator-of-setting";

    private static readonly TimeSpan LinkLife = TimeSpan.FromHours(1);

    private const string NotItsOwn =
        "GOVGRID_ADMIN_TOKEN is '…'. Expected: 16 to 200 characters that were never another's token; these are a token that has ended, a session's, or somebody's who is no administrator.";

    /// <summary>Makes the token of the setting good, and an earlier one of it bad.</summary>
    /// <param name="setting">The token of GOVGRID_ADMIN_TOKEN; null when it is not set.</param>
    /// <exception cref="SettingsException">It is a token of somebody who is no administrator, or one that has ended.</exception>
    public async Task TakeSetting(string? setting)
    {
        var now = wall.GetUtcNow();
        var kept = setting is null ? null : await store.Find(TokenSecret.Hash(setting), now);
        if (kept is { IsGood: true, Token.Id: FromSetting }) return;
        if (await store.Revoke(FromSetting, now)) tokens.Forget(FromSetting);
        if (setting is null || kept is { IsGood: true, Token: { Role: Role.Administrator, Parent: null } }) return;
        if (kept is { Token.Id: not FromSetting }) throw new SettingsException(NotItsOwn);
        await Keep(FromSetting, setting);
    }

    /// <summary>Makes the link by which the first administrator sets up an account. It is good once and for an hour; one that was made before is not good any more.</summary>
    /// <returns>What the link carries, to be shown at once; null when there is an administrator already.</returns>
    public async Task<string?> MakeFirst()
    {
        if (await accounts.HasAdministrator(null)) return null;
        var attempt = AuditActions.OfService(AuditActions.FirstLink);
        var number = await trail.Append(attempt with { Outcome = AuditEntry.Attempted });
        var link = await secrets.Renew(OneTimePurpose.FirstAdministrator, LinkLife);
        await trail.Append(attempt with { Attempt = number });
        return link;
    }

    private Task Keep(string id, string token) => store.Keep(
        new AccessToken(id, Role.Administrator, "administrator", null, null, null, null, wall.GetUtcNow(), null), TokenSecret.Hash(token));
}
