using System.Globalization;
using GovGrid.Silo.Storage.Databases;
using Microsoft.Data.Sqlite;

namespace GovGrid.Silo.Storage.Sqlite;

/// <summary>Makes sure that a file is ours and whole before anything is written to it.</summary>
internal static class SqliteFile
{
    // "GGRD". SQLite keeps it in the file's header for this very purpose.
    private const int OurApplicationId = 0x47475244;

    /// <summary>Refuses the file of another program and a damaged one; marks an empty one as ours.</summary>
    public static void Claim(SqliteConnection connection, string file)
    {
        var id = Scalar(connection, "PRAGMA application_id");
        var tables = Scalar(connection, "SELECT count(*) FROM sqlite_master");
        if (id is not OurApplicationId && (id is not 0 || tables is not 0))
            throw new StorageException(
                $"{file} is a database of another program (application id {id}, {tables} tables). Expected: a database made by GovGrid, or none.");

        CheckWhole(connection, file);
        Execute(connection, $"PRAGMA application_id = {OurApplicationId}");
    }

    /// <summary>Write-ahead log, so that readers never wait for the writer; each commit of this connection syncs it.</summary>
    public static void Configure(SqliteConnection connection, string file)
    {
        if (Text(connection, "PRAGMA journal_mode = WAL") is not "wal")
            throw new StorageException($"{file} cannot have a write-ahead log. Expected: a local disk, not a network share.");

        Execute(connection, "PRAGMA synchronous = FULL");
        Execute(connection, "PRAGMA temp_store = MEMORY");
        Execute(connection, "PRAGMA secure_delete = FAST"); // of a key that was destroyed nothing stays in the file; the rest of personal data is sealed
        Execute(connection, "PRAGMA journal_size_limit = 67108864");
    }

    private static void CheckWhole(SqliteConnection connection, string file)
    {
        var report = Text(connection, "PRAGMA quick_check(1)");
        if (report is not "ok")
            throw new StorageException($"{file} is damaged ({report}). Restore it from a backup, or move it away to start empty.");
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string? Text(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static long Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
