using System.Collections.Concurrent;
using GovGrid.Silo.Access;

namespace GovGrid.LiveHub.Access;

/// <summary>
/// Knows the tokens that came lately, so that not every position asks the database. A token revoked at another node is good here
/// for a few seconds more; one revoked here is not.
/// </summary>
internal sealed class TokenVerifier(AccessTokenStore store, OpenConnections connections, TimeProvider wall)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, KnownToken> known = new(StringComparer.Ordinal);

    /// <summary>The good token of a text; null when there is none.</summary>
    public async Task<AccessToken?> Find(string token)
    {
        var (hash, now) = (TokenSecret.Hash(token), wall.GetUtcNow());
        var key = Convert.ToHexString(hash);
        if (known.TryGetValue(key, out var seen) && now < seen.Until) return seen.Token;

        // Only good ones are remembered: whoever sends random texts fills nothing.
        if (await store.Find(hash, now) is not { } found)
        {
            known.TryRemove(key, out _);
            return null;
        }

        var until = now + Remembered;
        known[key] = new KnownToken(found, found.ExpiresAt is { } expires && expires < until ? expires : until);
        return found;
    }

    /// <summary>Forgets a token that was revoked and the sessions that it opened, and ends their connections.</summary>
    public void Forget(string id)
    {
        foreach (var (key, seen) in known)
            if (seen.Token.Id == id || seen.Token.Parent == id)
                known.TryRemove(key, out _);
        connections.End(id);
    }

    private sealed record KnownToken(AccessToken Token, DateTimeOffset Until);
}
