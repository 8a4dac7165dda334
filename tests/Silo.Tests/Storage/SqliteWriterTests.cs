using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Storage.Sqlite;
using GovGrid.Silo.Tests.Support;
using Microsoft.Data.Sqlite;

namespace GovGrid.Silo.Tests.Storage;

public sealed class SqliteWriterTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryDirectory directory = new();
    private readonly SqliteDatabase database;

    public SqliteWriterTests() => database = SqliteDatabase.Open(directory.File("govgrid.db"));

    public async Task InitializeAsync() => await database.Write("CREATE TABLE T (N INTEGER PRIMARY KEY)");

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        database.Dispose();
        directory.Dispose();
    }

    [Fact]
    public async Task Writes_that_wait_together_are_committed_together()
    {
        var held = await HeldWriter.Hold(database);
        var before = database.Writer.Batches;
        var writes = Enumerable.Range(0, 200).Select(n => database.Write($"INSERT INTO T VALUES ({n})")).ToArray();
        await held.DisposeAsync();
        await Task.WhenAll(writes);

        Assert.Equal(2, database.Writer.Batches - before);
        Assert.Equal(200, database.Read("SELECT count(*) FROM T"));
    }

    [Fact]
    public async Task A_write_that_fails_undoes_itself_and_no_other_of_its_batch()
    {
        var held = await HeldWriter.Hold(database);
        var good = database.Write("INSERT INTO T VALUES (1)");
        var bad = database.Writer.Run<int>(t =>
        {
            t.Execute("INSERT INTO T VALUES (2)");
            throw new InvalidTimeZoneException("mine");
        });
        var duplicate = database.Write("INSERT INTO T VALUES (3), (1)");
        var last = database.Write("INSERT INTO T VALUES (4)");
        await held.DisposeAsync();
        await Task.WhenAll(good, last);

        Assert.Equal("mine", (await Assert.ThrowsAsync<InvalidTimeZoneException>(() => bad)).Message);
        Assert.Contains("UNIQUE", (await Assert.ThrowsAsync<StorageException>(() => duplicate)).Message, StringComparison.Ordinal);
        Assert.Equal(17, database.Read("SELECT sum(N * N) FROM T"));
    }

    [Fact]
    public async Task A_batch_that_cannot_be_committed_fails_every_caller_and_leaves_nothing()
    {
        var held = await HeldWriter.Hold(database);
        var good = database.Write("INSERT INTO T VALUES (1)");
        var thief = database.Write("ROLLBACK");
        await held.DisposeAsync();

        foreach (var write in new[] { good, thief })
            Assert.Contains("No write of this batch", (await Assert.ThrowsAsync<StorageException>(() => write)).Message, StringComparison.Ordinal);
        Assert.Equal(0, database.Read("SELECT count(*) FROM T"));
        Assert.Equal(1, await database.Write("INSERT INTO T VALUES (1)"));
    }

    [Fact]
    public async Task A_reader_sees_what_is_committed_and_waits_for_no_writer()
    {
        await database.Write("INSERT INTO T VALUES (1)");
        var held = await HeldWriter.Hold(database, "INSERT INTO T VALUES (2)");

        Assert.Equal(1, await database.Readers.Run(() => database.Read("SELECT count(*) FROM T")));

        await held.DisposeAsync();
        Assert.Equal(2, await database.Readers.Run(() => database.Read("SELECT count(*) FROM T")));
    }

    [Fact]
    public void What_writes_past_the_writer_fails_at_once() =>
        Assert.Contains("readonly", Assert.Throws<SqliteException>(() => database.Read("INSERT INTO T VALUES (1) RETURNING N")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task What_follows_a_write_does_not_run_on_the_writers_thread()
    {
        var held = await HeldWriter.Hold(database);
        var follows = database.Writer.Run(_ => database.Writer.IsHere).ContinueWith(
            write => (write.Result, database.Writer.IsHere), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        await held.DisposeAsync();

        Assert.Equal((true, false), await follows);
    }

    [Fact]
    public async Task Each_commit_syncs_the_log()
    {
        Assert.Equal(2L, await database.Writer.Run(_ => Pragma("synchronous")));
        Assert.Equal("wal", await database.Writer.Run(_ => Pragma("journal_mode")));
    }

    [Fact]
    public async Task A_closed_writer_has_stored_what_waited_and_takes_no_more()
    {
        var waiting = Enumerable.Range(0, 50).Select(n => database.Write($"INSERT INTO T VALUES ({n})")).ToArray();
        database.Dispose();

        await Task.WhenAll(waiting);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => database.Write("INSERT INTO T VALUES (99)"));
        Assert.Equal(50, Sql.Read($"Data Source={database.File};Pooling=false", "SELECT count(*) FROM T"));
    }

    private object? Pragma(string name)
    {
        using var command = database.Writer.Connection.CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return command.ExecuteScalar();
    }
}
