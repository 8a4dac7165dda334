using System.Data.Common;
using System.Globalization;
using GovGrid.Silo.Storage;

namespace GovGrid.Silo.Privacy.Keys;

/// <summary>The rows of keys. A row without a key is that of a destroyed one.</summary>
internal static class KeyTable
{
    private const string Make =
        "INSERT INTO incident_keys (owner, wrapped, made_at) SELECT @owner, @wrapped, @at "
        + "WHERE NOT EXISTS (SELECT 1 FROM incident_keys WHERE owner = @whole AND destroyed_at IS NOT NULL) ON CONFLICT (owner) DO NOTHING";

    private const string End =
        "INSERT INTO incident_keys (owner, wrapped, made_at, destroyed_at) VALUES (@owner, NULL, @at, @at) "
        + "ON CONFLICT (owner) DO UPDATE SET wrapped = NULL, destroyed_at = excluded.destroyed_at WHERE incident_keys.destroyed_at IS NULL";

    // '0' comes after '/'.
    private const string EndParts =
        "UPDATE incident_keys SET wrapped = NULL, destroyed_at = @at WHERE owner > @owner || '/' AND owner < @owner || '0' AND destroyed_at IS NULL";

    /// <summary>The wrapped keys of some owners.</summary>
    public static Dictionary<string, byte[]> Find(DbConnection connection, IReadOnlyList<string> owners)
    {
        var names = owners.Select((owner, index) => ($"o{index}", (object?)owner)).ToArray();
        var list = string.Join(", ", names.Select(name => $"@{name.Item1}"));
        using var command = Statement.Of(connection, $"SELECT owner, wrapped FROM incident_keys WHERE wrapped IS NOT NULL AND owner IN ({list})", names);
        using var rows = command.ExecuteReader();
        var found = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        while (rows.Read()) found[rows.GetString(0)] = (byte[])rows.GetValue(1);
        return found;
    }

    /// <summary>Keeps a key unless the owner has or had one.</summary>
    /// <returns>The one that is kept; null where it was destroyed.</returns>
    public static byte[]? Keep(DbTransaction transaction, string owner, byte[] wrapped, DateTimeOffset at)
    {
        using var make = Statement.Of(transaction, Make, ("owner", owner), ("wrapped", wrapped), ("at", at.UtcTicks), ("whole", KeyOwner.WholeOf(owner)));
        make.ExecuteNonQuery();
        using var read = Statement.Of(transaction, "SELECT wrapped FROM incident_keys WHERE owner = @owner", ("owner", owner));
        return read.ExecuteScalar() as byte[];
    }

    /// <summary>Destroys a key and those of its parts.</summary>
    /// <returns>False where it was destroyed before.</returns>
    public static bool Destroy(DbTransaction transaction, string owner, DateTimeOffset at)
    {
        using var command = Statement.Of(transaction, End, ("owner", owner), ("at", at.UtcTicks));
        var destroyed = command.ExecuteNonQuery() > 0;
        using var parts = Statement.Of(transaction, EndParts, ("owner", owner), ("at", at.UtcTicks));
        parts.ExecuteNonQuery();
        return destroyed;
    }

    /// <summary>When a key was destroyed; null where it was not.</summary>
    public static DateTimeOffset? DestroyedAt(DbConnection connection, string owner)
    {
        const string Sql = "SELECT min(destroyed_at) FROM incident_keys WHERE owner IN (@owner, @whole)";
        using var command = Statement.Of(connection, Sql, ("owner", owner), ("whole", KeyOwner.WholeOf(owner)));
        return command.ExecuteScalar() is { } ticks and not DBNull ? new DateTimeOffset(Convert.ToInt64(ticks, CultureInfo.InvariantCulture), TimeSpan.Zero) : null;
    }
}
