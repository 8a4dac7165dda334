using GovGrid.Silo.Storage.Postgresql;
using GovGrid.Silo.Storage.Sqlite;
using GovGrid.Silo.Tests;
using GovGrid.Silo.Tests.Support;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace GovGrid.LiveHub.Tests.Privacy.PersonalFields;

/// <summary>What is listed of one database's tables is listed of the other's: they have the same columns.</summary>
[Collection(PostgresCollection.Name)]
public sealed class SameTablesTests(PostgresServer postgres)
{
    // Members of a cluster are listed in PostgreSQL only, and name machines.
    private const string OfClusters = "orleansmembership";

    [Fact]
    public void Both_databases_have_the_same_columns()
    {
        using var directory = new TemporaryDirectory();
        using var sqlite = SqliteDatabase.Open(directory.File("govgrid.db"));
        var connectionString = postgres.NewDatabase();
        using var other = PostgresDatabase.Open(connectionString);
        using var one = new SqliteConnection(sqlite.ReadConnectionString);
        using var two = new NpgsqlConnection(connectionString);

        Assert.Equal(
            Columns(one, "SELECT lower(m.name || '.' || c.name) FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'"),
            Columns(two, "SELECT lower(table_name || '.' || column_name) FROM information_schema.columns WHERE table_schema = 'public'"));
    }

    private static List<string> Columns(System.Data.Common.DbConnection connection, string sql)
    {
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        var columns = new List<string>();
        while (rows.Read()) columns.Add(rows.GetString(0));
        return [.. columns.Where(column => !column.StartsWith(OfClusters, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }
}
