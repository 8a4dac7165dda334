using System.Collections.Concurrent;
using System.Data.Common;
using GovGrid.Silo.Access;
using GovGrid.Silo.Storage.Databases;

namespace GovGrid.LiveHub.Access;

/// <summary>
/// Notes about when a token was last used: once in five minutes, so that positions and lists cost no write each. Where nothing can be written
/// the token is as good as before.
/// </summary>
internal sealed class LastUse(AccessTokenStore store, TimeProvider wall, ILogger<LastUse> log)
{
    /// <summary>How exact the time is.</summary>
    public static readonly TimeSpan Grain = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, DateTimeOffset> noted = new(StringComparer.Ordinal);
    private DateTimeOffset nextSweep;

    /// <summary>Notes that a good token came.</summary>
    public async Task Note(AccessToken token)
    {
        var now = wall.GetUtcNow();
        if (now - (token.LastUsedAt ?? DateTimeOffset.MinValue) < Grain || !IsDue(token.Id, now)) return;
        try
        {
            await store.Touch(token, now);
        }
        catch (Exception error) when (error is StorageException or DbException)
        {
            log.LogWarning(error, "When token {Id} was used could not be noted.", token.Id);
        }
    }

    // Of those that come at the same moment, one notes it.
    private bool IsDue(string id, DateTimeOffset now)
    {
        Sweep(now);
        return noted.TryGetValue(id, out var last) ? now - last >= Grain && noted.TryUpdate(id, now, last) : noted.TryAdd(id, now);
    }

    private void Sweep(DateTimeOffset now)
    {
        if (now < nextSweep) return;
        nextSweep = now + Grain;
        foreach (var (id, last) in noted)
            if (now - last >= Grain)
                noted.TryRemove(id, out _);
    }
}
