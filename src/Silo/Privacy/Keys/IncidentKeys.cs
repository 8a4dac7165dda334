using System.Data.Common;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.Silo.Privacy.Keys;

/// <summary>The keys in the database, wrapped by the key ring.</summary>
public sealed class IncidentKeys(
    Database database, KeyWrapping wrapping, [FromKeyedServices(TimeProviderNames.Grains)] TimeProvider clock) : IIncidentKeys
{
    private const int AtOnce = 500; // parameters of a statement

    private readonly KeyCache cache = new(TimeProvider.System);

    /// <inheritdoc />
    public async Task<IncidentKey?> Obtain(string owner)
    {
        Check(owner);
        if ((await Find([owner])).GetValueOrDefault(owner) is { } known) return known;
        return await Keep(owner, KeyTable.Keep);
    }

    /// <inheritdoc />
    public Task<IncidentKey?> Renew(string owner)
    {
        Check(owner);
        return Keep(owner, KeyTable.Renew);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<string, IncidentKey>> Find(IEnumerable<string> owners)
    {
        ArgumentNullException.ThrowIfNull(owners);
        var mark = cache.Mark;
        var found = new Dictionary<string, IncidentKey>(StringComparer.Ordinal);
        var unknown = new List<string>();
        foreach (var owner in owners.Distinct(StringComparer.Ordinal))
            if (cache.Find(owner) is { } key) found[owner] = key;
            else unknown.Add(owner);
        foreach (var some in unknown.Chunk(AtOnce))
            foreach (var (owner, wrapped) in await database.Read(connection => KeyTable.Find(connection, some)))
                found[owner] = Opened(mark, owner, wrapped);
        return found;
    }

    /// <inheritdoc />
    public async Task<bool> Destroy(string owner)
    {
        ArgumentException.ThrowIfNullOrEmpty(owner);
        var destroyed = await database.Write(transaction => KeyTable.Destroy(transaction, owner, clock.GetUtcNow()));
        cache.Forget();
        return destroyed;
    }

    /// <inheritdoc />
    public async Task<bool> Discard(string owner, DateTimeOffset before)
    {
        ArgumentException.ThrowIfNullOrEmpty(owner);
        var discarded = await database.Write(transaction => KeyTable.Discard(transaction, owner, before));
        cache.Forget();
        return discarded;
    }

    private static void Check(string owner)
    {
        ArgumentException.ThrowIfNullOrEmpty(owner);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(owner.Length, IIncidentKeys.LongestOwner);
    }

    private async Task<IncidentKey?> Keep(string owner, Func<DbTransaction, string, byte[], DateTimeOffset, byte[]?> keep)
    {
        var mark = cache.Mark;
        var made = wrapping.Make(owner);
        var wrapped = await database.Write(transaction => keep(transaction, owner, made, clock.GetUtcNow()));
        return wrapped is null ? null : Opened(mark, owner, wrapped);
    }

    private IncidentKey Opened(object mark, string owner, byte[] wrapped)
    {
        var key = wrapping.Open(owner, wrapped);
        KeyCache.Add(mark, key);
        return key;
    }
}
