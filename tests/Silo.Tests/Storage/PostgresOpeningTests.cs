using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Storage.Postgresql;

namespace GovGrid.Silo.Tests.Storage;

[Collection(PostgresCollection.Name)]
public sealed class PostgresOpeningTests(PostgresServer server)
{
    [Fact]
    public async Task Many_nodes_that_start_at_once_migrate_once()
    {
        var connection = server.NewDatabase();
        using var start = new Barrier(6);

        var databases = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait(TimeSpan.FromMinutes(1));
                return PostgresDatabase.Open(connection);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        Assert.Equal(SqlScripts.Postgresql.Migrations().Count, Scalar(databases[0], "SELECT count(*) FROM GovGridMigrations"));
        Assert.Equal(SqlScripts.Postgresql.Queries().Count, Scalar(databases[0], "SELECT count(*) FROM OrleansQuery"));
        foreach (var database in databases) database.Dispose();
    }

    [Fact]
    public void Opening_again_writes_nothing()
    {
        var connection = server.NewDatabase();
        PostgresDatabase.Open(connection).Dispose();

        using var again = PostgresDatabase.Open(connection);

        Assert.Equal(0, Scalar(again, "SELECT count(*) FROM OrleansQuery q WHERE q.xmin <> (SELECT m.xmin FROM GovGridMigrations m LIMIT 1)"));
    }

    [Fact]
    public void A_server_that_is_not_there_is_named()
    {
        var refusal = Assert.Throws<StorageException>(() => PostgresDatabase.Open("Host=/nowhere;Username=govgrid;Database=town;Password=secret"));

        Assert.Contains("/nowhere:5432/town", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("GOVGRID_DB", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_that_is_no_connection_string_is_refused() =>
        Assert.Contains("Host=…", Assert.Throws<StorageException>(() => PostgresDatabase.Open("Hostage=1")).Message, StringComparison.Ordinal);

    private static long Scalar(PostgresDatabase database, string sql)
    {
        using var command = database.Source.CreateCommand(sql);
        return (long)command.ExecuteScalar()!;
    }
}
