using System.Globalization;
using GovGrid.Silo.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace GovGrid.Silo.Tests.Support;

/// <summary>Plain SQL for tests that look below Orleans.</summary>
public static class Sql
{
    public static int Execute(this SqliteTransaction transaction, string sql)
    {
        using var command = transaction.Connection!.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    public static Task<int> Write(this SqliteDatabase database, string sql) => database.Writer.Run(t => t.Execute(sql));

    /// <summary>A first column and row, as a reader sees it now.</summary>
    public static long Read(this SqliteDatabase database, string sql) => Read(database.ReadConnectionString, sql);

    public static long Read(string connectionString, string sql)
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>Writes a file that GovGrid did not make.</summary>
    public static void Make(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
