using GovGrid.People;
using GovGrid.Silo.Access;
using GovGrid.Silo.Hosting;

namespace GovGrid.LiveHub.Access;

/// <summary>
/// Sees that there is an administrator: the one of the setting, or at the first start one that is made and shown once. A setting that
/// was taken away takes its token with it.
/// </summary>
internal sealed class AdministratorAccess(AccessTokenStore store, TokenVerifier tokens, TimeProvider wall)
{
    private const string FromSetting = "administrator-of-setting";
    private const string Made = "administrator";

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

    /// <summary>Makes the first administrator's token. It is kept hashed, so call this only where it is shown at once.</summary>
    /// <returns>The token to show; null when there is an administrator already.</returns>
    public async Task<string?> MakeFirst()
    {
        if ((await store.List(wall.GetUtcNow())).Any(token => token.Role is Role.Administrator)) return null;
        var secret = TokenSecret.Make();
        await Keep(Made, secret);
        return secret;
    }

    private Task Keep(string id, string token) => store.Keep(
        new AccessToken(id, Role.Administrator, "administrator", null, null, null, null, wall.GetUtcNow(), null), TokenSecret.Hash(token));
}
