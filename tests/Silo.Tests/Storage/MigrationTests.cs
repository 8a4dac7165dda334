using GovGrid.Silo.Storage.Databases;

namespace GovGrid.Silo.Tests.Storage;

/// <summary>Two people who add a migration at the same time both take the next number.</summary>
public sealed class MigrationTests
{
    [Fact]
    public void Migrations_are_numbered_from_1_without_a_gap_and_the_same_for_each_kind_of_database()
    {
        var steps = SqlScripts.Sqlite.Migrations().Select(migration => (migration.Number, migration.Name)).ToArray();
        Assert.Equal(Enumerable.Range(1, steps.Length), steps.Select(step => step.Number));
        Assert.Equal(steps, SqlScripts.Postgresql.Migrations().Select(migration => (migration.Number, migration.Name)));
    }
}
