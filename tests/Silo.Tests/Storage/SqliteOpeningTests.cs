using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Storage.Sqlite;
using GovGrid.Silo.Tests.Support;

namespace GovGrid.Silo.Tests.Storage;

public sealed class SqliteOpeningTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    private string Database => directory.File("govgrid.db");

    public void Dispose() => directory.Dispose();

    [Fact]
    public void Opening_twice_changes_nothing_the_second_time()
    {
        SqliteDatabase.Open(Database).Dispose();
        var before = File.ReadAllBytes(Database);

        using (var again = SqliteDatabase.Open(Database))
            Assert.Equal(SqlScripts.Sqlite.Migrations().Count, again.Read("SELECT count(*) FROM GovGridMigrations"));

        Assert.Equal(before[100..], File.ReadAllBytes(Database)[100..]);
    }

    [Fact]
    public void Queries_that_a_newer_build_words_differently_are_replaced()
    {
        SqliteDatabase.Open(Database).Dispose();
        Sql.Make(Database, "UPDATE OrleansQuery SET QueryText = 'old'");

        using var again = SqliteDatabase.Open(Database);

        Assert.Equal(0, again.Read("SELECT count(*) FROM OrleansQuery WHERE QueryText = 'old'"));
    }

    [Fact]
    public void The_database_of_a_newer_build_is_refused()
    {
        SqliteDatabase.Open(Database).Dispose();
        Sql.Make(Database, "INSERT INTO GovGridMigrations VALUES (999, 'future', '')");

        Refused("schema 999", "newer build");
    }

    [Fact]
    public void The_database_of_another_program_is_refused_and_left_as_it_is()
    {
        Sql.Make(Database, "CREATE TABLE Songs (Title TEXT)");
        var before = File.ReadAllBytes(Database);

        Refused("another program", "Expected: a database made by GovGrid");
        Assert.Equal(before, File.ReadAllBytes(Database));
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_left_as_it_is()
    {
        File.WriteAllText(Database, string.Concat(Enumerable.Repeat("this is a letter, not a database. ", 200)));

        Refused("is no SQLite database");
        Assert.StartsWith("this is a letter", File.ReadAllText(Database), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_database_is_refused()
    {
        using (var database = SqliteDatabase.Open(Database))
        {
            await database.Write("CREATE TABLE T (B BLOB)");
            await database.Write("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) INSERT INTO T SELECT randomblob(900) FROM n");
        }

        using (var file = new FileStream(Database, FileMode.Open))
        {
            file.Position = file.Length / 2;
            file.Write(new byte[40_000]);
        }

        Refused("is damaged", "Restore it from a backup");
    }

    [Fact]
    public void A_second_process_is_refused()
    {
        using var first = SqliteDatabase.Open(Database);

        Refused("another GovGrid process");
    }

    [Fact]
    public void A_data_directory_that_cannot_be_made_is_named()
    {
        File.WriteAllText(directory.File("file"), "");

        var refusal = Assert.Throws<StorageException>(() => SqliteDatabase.Open(directory.File("file/below/govgrid.db")));

        Assert.Contains(directory.File("file/below"), refusal.Message, StringComparison.Ordinal);
        Assert.Contains("GOVGRID_DATA", refusal.Message, StringComparison.Ordinal);
    }

    private void Refused(params string[] words)
    {
        var refusal = Assert.Throws<StorageException>(() => SqliteDatabase.Open(Database));
        Assert.All([Database, .. words], word => Assert.Contains(word, refusal.Message, StringComparison.Ordinal));
    }
}
