using System.Data.Common;
using System.Globalization;
using GovGrid.Silo.Hosting;
using GovGrid.Silo.Storage.Databases;

namespace GovGrid.Silo.Tests.Hosting;

/// <summary>Simulated and real people never meet in one database, whichever kind it is.</summary>
public abstract class WorldClaimContract
{
    private const int Before = 4; // the last schema that did not say which world it is of

    private const string StoredState =
        "INSERT INTO OrleansStorage (GrainKey, GrainIdN0, GrainIdN1, StateName, ServiceId, Version) VALUES ('330109013', 0, 0, 'town', 'govgrid', 1)";

    protected abstract SqlScripts Scripts { get; }

    [Theory]
    [InlineData(WorldKind.Simulated, WorldKind.None)]
    [InlineData(WorldKind.None, WorldKind.Simulated)]
    public void A_database_keeps_to_the_kind_of_world_that_it_was_first_started_with(object first, object other)
    {
        Take((WorldKind)first);

        Take((WorldKind)first);
        AssertRefused((WorldKind)other, (WorldKind)first);
    }

    [Fact]
    public void An_older_database_with_leased_time_is_of_simulated_people()
    {
        MakeOld("INSERT INTO GovGridClock (Id, LeaseTicks) VALUES (1, 5)", StoredState);

        AssertRefused(WorldKind.None, WorldKind.Simulated);
        Take(WorldKind.Simulated);
    }

    [Fact]
    public void An_older_database_with_state_and_no_leased_time_is_of_real_people()
    {
        MakeOld(StoredState);

        AssertRefused(WorldKind.Simulated, WorldKind.None);
        Take(WorldKind.None);
    }

    [Fact]
    public void An_older_database_in_which_nothing_ever_happened_is_of_no_kind_yet()
    {
        MakeOld();

        Take(WorldKind.None);
    }

    protected abstract Database Open();

    /// <summary>Connects to the empty database, to make an older one of it.</summary>
    protected abstract DbConnection Connect();

    private void Take(WorldKind world)
    {
        using var database = Open();
        WorldClaim.Take(database, world);
    }

    private void AssertRefused(WorldKind asked, WorldKind kept)
    {
        var refused = Assert.Throws<StorageException>(() => Take(asked));
        Assert.Contains($"Expected: GOVGRID_WORLD={kept.ToString().ToLowerInvariant()},", refused.Message, StringComparison.Ordinal);
        Assert.Contains("GOVGRID_DATA or GOVGRID_DB", refused.Message, StringComparison.Ordinal);
    }

    private void MakeOld(params string[] content)
    {
        using var connection = Connect();
        connection.Open();
        Execute(connection, "CREATE TABLE GovGridMigrations (Number integer NOT NULL PRIMARY KEY, Name text NOT NULL, AppliedAt text NOT NULL)");
        foreach (var migration in Scripts.Migrations().Take(Before))
        {
            Execute(connection, migration.Sql);
            Execute(connection, string.Create(CultureInfo.InvariantCulture, $"INSERT INTO GovGridMigrations VALUES ({migration.Number}, '', '')"));
        }

        foreach (var statement in content) Execute(connection, statement);
    }

    private static void Execute(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
