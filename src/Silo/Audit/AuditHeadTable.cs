using System.Data.Common;
using GovGrid.Silo.Storage;

namespace GovGrid.Silo.Audit;

/// <summary>The sealed head in the database.</summary>
internal static class AuditHeadTable
{
    // A head that somebody took away is made again with the next row, which tells of it.
    private const string Upsert =
        "INSERT INTO audit_head (id, number, hash, seal) VALUES (1, @number, @hash, @seal) ON CONFLICT (id) DO UPDATE "
        + "SET number = excluded.number, hash = excluded.hash, seal = excluded.seal";

    /// <summary>What is kept; null where the row was taken away.</summary>
    public static KeptHead? Read(DbCommand command)
    {
        command.CommandText = "SELECT number, hash, seal, (SELECT coalesce(max(number), 0) FROM audit) FROM audit_head";
        using var row = command.ExecuteReader();
        return row.Read() ? new KeptHead(new AuditHead(row.GetInt64(0), row.GetFieldValue<byte[]>(1)), row.GetFieldValue<byte[]>(2), row.GetInt64(3)) : null;
    }

    /// <summary>Keeps another.</summary>
    public static void Keep(DbTransaction transaction, AuditHead head, byte[] seal)
    {
        using var command = Statement.Of(transaction, Upsert, ("@number", head.Number), ("@hash", head.Hash), ("@seal", seal));
        command.ExecuteNonQuery();
    }
}

/// <summary>The head as the database has it, for better or worse.</summary>
/// <param name="Head">What it says.</param>
/// <param name="Seal">Its seal; empty where no row was ever added.</param>
/// <param name="LastRow">The number of the last row that there is; 0 for none.</param>
internal sealed record KeptHead(AuditHead Head, byte[] Seal, long LastRow)
{
    /// <summary>Whether this is what the key has sealed, or what the schema began with.</summary>
    public bool IsGood(AuditSeal seal) => Seal.Length > 0 ? seal.IsGood(Head, Seal) : Head.IsSame(AuditHead.None);
}
