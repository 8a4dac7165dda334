using GovGrid.Silo.Hosting;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Storage.Postgresql;
using GovGrid.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovGrid.Silo.Tests.Storage;

[Collection(PostgresCollection.Name)]
public sealed class SoleNodeTests(PostgresServer server)
{
    [Fact]
    public void A_second_silo_on_the_same_database_is_refused()
    {
        var connection = server.NewDatabase();
        using var database = PostgresDatabase.Open(connection);
        using var first = SoleNode.Of(database);

        var refused = Assert.Throws<StorageException>(() => AddSilo(connection));

        Assert.Contains("another GovGrid process", refused.Message, StringComparison.Ordinal);
        Assert.Contains("GOVGRID_DB", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_ends_makes_room()
    {
        using var database = PostgresDatabase.Open(server.NewDatabase());
        SoleNode.Of(database).Dispose();

        SoleNode.Of(database).Dispose();
    }

    [Fact]
    public void A_lost_session_is_replaced()
    {
        using var database = PostgresDatabase.Open(server.NewDatabase());
        using var keeper = Keep(database);
        EndSessionWithLock(database);

        Assert.True(keeper.Look()); // finds it lost
        Assert.True(keeper.Look());
        Assert.Throws<StorageException>(() => SoleNode.Of(database));
    }

    [Fact]
    public void A_process_that_another_one_has_replaced_is_told_so_after_a_minute()
    {
        using var database = PostgresDatabase.Open(server.NewDatabase());
        using var keeper = Keep(database);
        EndSessionWithLock(database);
        using var other = SoleNode.Of(database);

        Assert.True(keeper.Look()); // finds it lost
        Assert.Equal([true, true, true, true, true, false], Enumerable.Range(0, 6).Select(_ => keeper.Look()));
    }

    private static SoleNodeKeeper Keep(PostgresDatabase database) => new(
        SoleNode.Of(database), new ApplicationLifetime(NullLogger<ApplicationLifetime>.Instance), TimeProvider.System, NullLogger<SoleNodeKeeper>.Instance);

    private static void AddSilo(string connection)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Configuration.AddInMemoryCollection([
            new("GOVGRID_DB", connection), new("GOVGRID_WORLD", "none"), new("GOVGRID_TOWN", Repository.PathOf("towns", "ningwei"))]);
        builder.AddGovGridSilo(GovGridSettings.Read(builder.Configuration));
    }

    private static void EndSessionWithLock(PostgresDatabase database)
    {
        using var command = database.Source.CreateCommand("SELECT pg_terminate_backend(pid, 10000) FROM pg_locks WHERE locktype = 'advisory'");
        Assert.True((bool)command.ExecuteScalar()!);
    }
}
