using GovGrid.People;
using GovGrid.Silo.Access;

namespace GovGrid.Silo.Tests.Access;

/// <summary>What is good of what is kept, whichever database it is.</summary>
public abstract class AccessTokenStoreContract
{
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 8, 0, 0, TimeSpan.Zero);

    protected abstract AccessTokenStore Store { get; }

    [Fact]
    public async Task A_token_is_good_until_it_is_revoked_or_expires_and_known_after_that()
    {
        await Keep("tablet");
        await Keep("visitor", expires: Now.AddHours(1));

        Assert.Equal([true, true, null], await AreGood(Now, "tablet", "visitor", "made-up"));
        Assert.Equal([true, false], await AreGood(Now.AddHours(1), "tablet", "visitor"));
        Assert.True(await Store.Revoke("tablet", Now.AddHours(2)));
        Assert.Equal([false, false], await AreGood(Now.AddHours(2), "tablet", "visitor"));
        Assert.False(await Store.Revoke("tablet", Now.AddHours(3)));
    }

    [Fact]
    public async Task A_revoked_token_ends_its_sessions_and_nobody_elses()
    {
        foreach (var token in new[] { "tablet", "phone" }) await Keep(token);
        foreach (var token in new[] { "tablet", "phone" }) await Keep($"{token}-session", token, Now.AddHours(12));

        await Store.Revoke("tablet", Now);

        Assert.Equal([false, false, true, true], await AreGood(Now, "tablet", "tablet-session", "phone", "phone-session"));
    }

    [Fact]
    public async Task A_session_that_was_being_opened_while_its_token_was_revoked_is_not_good()
    {
        await Keep("tablet");
        await Store.Revoke("tablet", Now);

        await Keep("session", "tablet", Now.AddHours(12)); // the sign-in had found the token good

        Assert.Equal([false], await AreGood(Now, "session"));
    }

    [Fact]
    public async Task What_ended_long_ago_is_deleted_and_nothing_else()
    {
        foreach (var token in new[] { "good", "revoked", "revoked-lately" }) await Keep(token);
        await Keep("expired", expires: Now.AddDays(1));
        await Keep("expired-session", "good", Now.AddDays(1));
        await Keep("expires-later", expires: Now.AddDays(40));
        await Store.Revoke("revoked", Now.AddDays(1));
        await Store.Revoke("revoked-lately", Now.AddDays(20));

        Assert.Equal(3, await Store.DeleteEnded(Now.AddDays(2)));

        Assert.Equal([true, null, false, null, null, true], await AreGood(Now.AddDays(20), "good", "revoked", "revoked-lately", "expired", "expired-session", "expires-later"));
    }

    [Fact]
    public async Task A_session_that_was_not_used_lately_is_not_good_and_a_token_is_whenever_it_comes()
    {
        await Keep("tablet");
        foreach (var session in new[] { "used", "unused" }) await Keep(session, "tablet", Now.AddHours(12));
        var (before, after) = (Now.AddMinutes(50), Now.AddMinutes(61));

        await Store.Touch(["used"], before);

        Assert.Equal([true, true, false], await AreGood(after, "tablet", "used", "unused"));
        Assert.Equal("used", Assert.Single(await Store.SessionsOf("tablet", after)).Id);
        Assert.Equal([true, false, false], await AreGood(before.AddMinutes(61), "tablet", "used", "unused"));
    }

    private Task Keep(string id, string? parent = null, DateTimeOffset? expires = null) =>
        Store.Keep(new AccessToken(id, Role.Operator, "op-1", null, null, null, parent, Now, expires), TokenSecret.Hash(id));

    private async Task<List<bool?>> AreGood(DateTimeOffset now, params string[] tokens)
    {
        var good = new List<bool?>();
        foreach (var token in tokens)
        {
            good.Add((await Store.Find(TokenSecret.Hash(token), now))?.IsGood);
            Assert.Equal(good[^1] is true, await Store.IsGood(token, now));
        }

        return good;
    }
}
