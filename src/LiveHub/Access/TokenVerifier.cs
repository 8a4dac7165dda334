using System.Collections.Concurrent;
using System.Security.Claims;
using GovGrid.LiveHub.Callers;
using GovGrid.Silo.Access;

namespace GovGrid.LiveHub.Access;

/// <summary>
/// Knows the tokens that came lately, so that not every position asks the database. A token revoked at another node is good here
/// for a few seconds more; one revoked here is not.
/// </summary>
internal sealed class TokenVerifier(AccessTokenStore store, OpenConnections connections, TimeProvider wall)
{
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Lately = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, KnownToken> known = new(StringComparer.Ordinal);
    private readonly Lock changing = new();
    private int revocations;
    private DateTimeOffset nextSweep;

    /// <summary>How many are remembered.</summary>
    internal int Remembered => known.Count;

    /// <summary>Whether a text is a token that came lately.</summary>
    public bool Knows(string token) => known.ContainsKey(Key(TokenSecret.Hash(token)));

    /// <summary>The token of a text, good or ended; null when none was ever made.</summary>
    public async Task<KeptToken?> Find(string token)
    {
        var (hash, now) = (TokenSecret.Hash(token), wall.GetUtcNow());
        var key = Key(hash);
        if (known.TryGetValue(key, out var seen) && now < seen.Until) return seen.Kept;

        var before = Volatile.Read(ref revocations);
        var found = await store.Find(hash, now);
        // Only what was made is remembered: whoever sends random texts fills nothing.
        if (found is not null) Remember(key, new KnownToken(found, TrustedUntil(found, now)), before);
        else known.TryRemove(key, out _);
        return found;
    }

    /// <summary>Whether the token that somebody came with is good at this moment, by the database and not by what is remembered.</summary>
    public Task<bool> IsStillGood(ClaimsPrincipal user) => store.IsGood(user.TokenOf(), wall.GetUtcNow());

    /// <summary>Forgets a token that was revoked and the sessions that it opened, and ends their connections.</summary>
    public void Forget(string id)
    {
        lock (changing)
        {
            revocations++;
            foreach (var (key, seen) in known)
                if (seen.Kept.Token.Id == id || seen.Kept.Token.Parent == id)
                    known.TryRemove(key, out _);
        }

        connections.End(id);
    }

    // What the database said before a revocation may be about the token that was revoked, so it is not remembered.
    private void Remember(string key, KnownToken token, int before)
    {
        lock (changing)
        {
            if (revocations == before) known[key] = token;
            Sweep();
        }
    }

    private void Sweep()
    {
        var now = wall.GetUtcNow();
        if (now < nextSweep) return;
        nextSweep = now + Lately;
        foreach (var (key, seen) in known)
            if (seen.Until + Lately <= now)
                known.TryRemove(key, out _);
    }

    private static string Key(byte[] hash) => Convert.ToHexString(hash);

    private static DateTimeOffset TrustedUntil(KeptToken kept, DateTimeOffset now) =>
        kept is { IsGood: true, Token.ExpiresAt: { } expires } && expires < now + Trusted ? expires : now + Trusted;

    private sealed record KnownToken(KeptToken Kept, DateTimeOffset Until);
}
