using System.Data.Common;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Storage.Postgresql;
using GovGrid.Silo.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace GovGrid.Silo.Storage;

/// <summary>
/// Runs the few small statements that are the same on both databases. Each blocks on a thread where it may: SQLite's own, or
/// one of the pool for PostgreSQL, so this is for what happens now and then, not for every event.
/// </summary>
public static class DatabaseSessions
{
    /// <summary>Reads over an open connection.</summary>
    public static Task<T> Read<T>(this Database database, Func<DbConnection, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return database switch
        {
            SqliteDatabase sqlite => sqlite.Readers.Run(() => Read(sqlite, read)),
            PostgresDatabase postgres => postgres.Read(read),
            _ => throw new NotSupportedException($"{database?.Name} is neither SQLite nor PostgreSQL."),
        };
    }

    /// <summary>Writes in a transaction that is committed, and durable, when the task ends.</summary>
    /// <exception cref="StorageException">The write was not stored.</exception>
    public static Task<T> Write<T>(this Database database, Func<DbTransaction, T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        return database switch
        {
            SqliteDatabase sqlite => sqlite.Writer.Run(write),
            PostgresDatabase postgres => Task.Run(() => Write(postgres, write)),
            _ => throw new NotSupportedException($"{database?.Name} is neither SQLite nor PostgreSQL."),
        };
    }

    private static T Read<T>(SqliteDatabase sqlite, Func<DbConnection, T> read)
    {
        using var connection = new SqliteConnection(sqlite.ReadConnectionString);
        connection.Open();
        return read(connection);
    }

    private static T Write<T>(PostgresDatabase postgres, Func<DbTransaction, T> write)
    {
        using var connection = postgres.Source.OpenConnection();
        using var transaction = connection.BeginTransaction();
        var result = write(transaction);
        transaction.Commit();
        return result;
    }
}
