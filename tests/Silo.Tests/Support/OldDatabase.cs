using System.Data.Common;
using System.Globalization;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace GovGrid.Silo.Tests.Support;

/// <summary>Makes the database that an older build would have left.</summary>
public static class OldDatabase
{
    /// <param name="options">Where; nothing is there yet.</param>
    /// <param name="schema">The number of its last migration.</param>
    /// <param name="content">Statements that fill it.</param>
    public static void Make(StorageOptions options, int schema, params string[] content)
    {
        using var connection = Connect(options);
        connection.Open();
        if (connection is SqliteConnection) Execute(connection, "PRAGMA application_id = 0x47475244"); // ours
        Execute(connection, "CREATE TABLE GovGridMigrations (Number integer NOT NULL PRIMARY KEY, Name text NOT NULL, AppliedAt text NOT NULL)");
        foreach (var migration in (connection is SqliteConnection ? SqlScripts.Sqlite : SqlScripts.Postgresql).Migrations().Take(schema))
        {
            Execute(connection, migration.Sql);
            Execute(connection, string.Create(CultureInfo.InvariantCulture, $"INSERT INTO GovGridMigrations VALUES ({migration.Number}, '', '')"));
        }

        foreach (var statement in content) Execute(connection, statement);
    }

    private static DbConnection Connect(StorageOptions options) =>
        options.PostgresqlConnection is { } server ? new NpgsqlConnection(server) : new SqliteConnection($"Data Source={options.SqliteFile};Pooling=false");

    private static void Execute(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
