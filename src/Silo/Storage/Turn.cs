using System.Data.Common;

namespace GovGrid.Silo.Storage;

/// <summary>Lets transactions that would cross each other come one after the other, on whichever node they run.</summary>
internal static class Turn
{
    /// <summary>Waits until no other transaction has the turn. It ends with the transaction.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="key">Whose turn: any number that no other kind of transaction takes, and the same on all nodes.</param>
    public static void Wait(DbTransaction transaction, long key)
    {
        if (transaction is not Npgsql.NpgsqlTransaction) return; // SQLite has one writer, and no locks to ask for
        using var wait = Statement.Of(transaction, "SELECT pg_advisory_xact_lock(@key)", ("@key", key));
        wait.ExecuteNonQuery();
    }
}
