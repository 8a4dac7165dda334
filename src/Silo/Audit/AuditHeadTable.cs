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
