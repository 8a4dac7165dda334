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
        ArgumentException.ThrowIfNullOrEmpty(owner);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(owner.Length, IIncidentKeys.LongestOwner);
        if ((await Find([owner])).GetValueOrDefault(owner) is { } known) return known;
        var mark = cache.Mark;
        var made = wrapping.Make(owner);
        var wrapped = await database.Write(transaction => KeyTable.Keep(transaction, owner, made, clock.GetUtcNow()));
        return wrapped is null ? null : Opened(mark, owner, wrapped);
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
    public Task<DateTimeOffset?> DestroyedAt(string owner) => database.Read(connection => KeyTable.DestroyedAt(connection, owner));

    private IncidentKey Opened(object mark, string owner, byte[] wrapped)
    {
        var key = wrapping.Open(owner, wrapped);
        KeyCache.Add(mark, key);
        return key;
    }
}
