using System.Data.Common;
using GovGrid.Silo.Storage;
using Npgsql;

namespace GovGrid.Silo.Privacy.Keys;

/// <summary>The rows of keys. A row without a key is that of a destroyed one.</summary>
internal static class KeyTable
{
    private const string Make =
        "INSERT INTO incident_keys (owner, wrapped, made_at) SELECT @owner, @wrapped, @at "
        + "WHERE NOT EXISTS (SELECT 1 FROM incident_keys WHERE owner = @whole AND destroyed_at IS NOT NULL) ON CONFLICT (owner) ";

    private const string MakeNone = "DO NOTHING";
    private const string MakeYounger = "DO UPDATE SET made_at = excluded.made_at WHERE incident_keys.destroyed_at IS NULL";

    // '0' comes after '/'.
    private const string Parts = "owner > @owner || '/' AND owner < @owner || '0'";

    private const string End =
        "INSERT INTO incident_keys (owner, wrapped, made_at, destroyed_at) VALUES (@owner, NULL, @at, @at) "
        + "ON CONFLICT (owner) DO UPDATE SET wrapped = NULL, destroyed_at = excluded.destroyed_at WHERE incident_keys.destroyed_at IS NULL";

    private const string EndParts = $"UPDATE incident_keys SET wrapped = NULL, destroyed_at = @at WHERE {Parts} AND destroyed_at IS NULL";

    private const string Forget =
        $"DELETE FROM incident_keys WHERE (owner = @owner OR {Parts}) AND destroyed_at IS NULL "
        + $"AND NOT EXISTS (SELECT 1 FROM incident_keys WHERE (owner = @owner OR {Parts}) AND destroyed_at IS NULL AND made_at >= @before)";

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
    public static byte[]? Keep(DbTransaction transaction, string owner, byte[] wrapped, DateTimeOffset at) => Keep(transaction, Make + MakeNone, owner, wrapped, at);

    /// <summary>The same; one that is there counts as made at this time.</summary>
    public static byte[]? Renew(DbTransaction transaction, string owner, byte[] wrapped, DateTimeOffset at) => Keep(transaction, Make + MakeYounger, owner, wrapped, at);

    /// <summary>The wrapped key of an owner, which nobody destroys before the transaction has ended.</summary>
    public static byte[]? Hold(DbConnection connection, string owner)
    {
        var sql = "SELECT wrapped FROM incident_keys WHERE wrapped IS NOT NULL AND owner = @owner" + (connection is NpgsqlConnection ? " FOR SHARE" : "");
        using var command = Statement.Of(connection, sql, ("owner", owner));
        return command.ExecuteScalar() as byte[];
    }

    /// <summary>Destroys a key and those of its parts.</summary>
    /// <returns>False where it was destroyed before.</returns>
    public static bool Destroy(DbTransaction transaction, string owner, DateTimeOffset at)
    {
        WaitForOthers(transaction, owner);
        using var command = Statement.Of(transaction, End, ("owner", owner), ("at", at.UtcTicks));
        var destroyed = command.ExecuteNonQuery() > 0;
        using var parts = Statement.Of(transaction, EndParts, ("owner", owner), ("at", at.UtcTicks));
        parts.ExecuteNonQuery();
        return destroyed;
    }

    /// <summary>Deletes the keys of an owner and its parts where all are older than a time; those that were destroyed stay so.</summary>
    /// <returns>Whether there were any.</returns>
    public static bool Discard(DbTransaction transaction, string owner, DateTimeOffset before)
    {
        WaitForOthers(transaction, owner);
        using var command = Statement.Of(transaction, Forget, ("owner", owner), ("before", before.UtcTicks));
        return command.ExecuteNonQuery() > 0;
    }

    private static byte[]? Keep(DbTransaction transaction, string sql, string owner, byte[] wrapped, DateTimeOffset at)
    {
        WaitForOthers(transaction, owner);
        using var make = Statement.Of(transaction, sql, ("owner", owner), ("wrapped", wrapped), ("at", at.UtcTicks), ("whole", KeyOwner.WholeOf(owner)));
        make.ExecuteNonQuery();
        using var read = Statement.Of(transaction, "SELECT wrapped FROM incident_keys WHERE owner = @owner", ("owner", owner));
        return read.ExecuteScalar() as byte[];
    }

    // A part that is being made is no row yet that who destroys the whole would find. SQLite has one writer anyway.
    private static void WaitForOthers(DbTransaction transaction, string owner)
    {
        if (transaction is not NpgsqlTransaction) return;
        using var wait = Statement.Of(transaction, "SELECT pg_advisory_xact_lock(hashtext('incident-keys'), hashtext(@whole))", ("whole", KeyOwner.WholeOf(owner)));
        wait.ExecuteNonQuery();
    }
}
