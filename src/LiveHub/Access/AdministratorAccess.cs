using GovGrid.People;
using GovGrid.Silo.Access;

namespace GovGrid.LiveHub.Access;

/// <summary>
/// Sees that there is an administrator: the one of the setting, or at the first start one that is made and shown once. A setting that
/// was taken away takes its token with it.
/// </summary>
internal sealed class AdministratorAccess(AccessTokenStore store, TokenVerifier tokens, TimeProvider wall)
{
    private const string FromSetting = "administrator-of-setting";
    private const string Made = "administrator";

    /// <summary>Makes the token of the setting good, and an earlier one of it bad.</summary>
    /// <param name="setting">The token of GOVGRID_ADMIN_TOKEN; null when it is not set.</param>
    public async Task TakeSetting(string? setting)
    {
        var now = wall.GetUtcNow();
        if (setting is not null && await store.Find(TokenSecret.Hash(setting), now) is { IsGood: true, Token.Role: Role.Administrator }) return;
        if (await store.Revoke(FromSetting, now)) tokens.Forget(FromSetting);
        if (setting is not null) await Keep(FromSetting, setting);
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
