using GovGrid.Silo.Storage.Sqlite;
using GovGrid.Silo.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace GovGrid.Silo.Tests.Storage;

/// <summary>The way in which the read model uses the writer.</summary>
public sealed class EntityFrameworkTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryDirectory directory = new();
    private readonly SqliteDatabase database;

    public EntityFrameworkTests() => database = SqliteDatabase.Open(directory.File("govgrid.db"));

    public async Task InitializeAsync() => await database.Write("CREATE TABLE Rows (Id INTEGER PRIMARY KEY, Text TEXT NOT NULL)");

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        database.Dispose();
        directory.Dispose();
    }

    [Fact]
    public async Task A_context_writes_in_the_batch_beside_other_writes()
    {
        var held = await HeldWriter.Hold(database);
        var before = database.Writer.Batches;
        var saved = database.Writer.Run(t => Save(t, 1, "one"));
        var plain = database.Write("INSERT INTO Rows VALUES (2, 'two')");
        var broken = database.Writer.Run(t => Save(t, 1, "again"));
        var last = database.Writer.Run(t => Save(t, 3, "three"));
        await held.DisposeAsync();

        Assert.Equal((1, 1, 1), (await saved, await plain, await last));
        await Assert.ThrowsAsync<DbUpdateException>(() => broken);
        Assert.Equal(2, database.Writer.Batches - before);
        Assert.Equal(6, database.Read("SELECT sum(Id) FROM Rows"));
    }

    private static int Save(SqliteTransaction transaction, int id, string text)
    {
        using var context = new RowContext(new DbContextOptionsBuilder<RowContext>().UseSqlite(transaction.Connection!).Options);
        context.Database.UseTransaction(transaction);
        context.Rows.Add(new Row { Id = id, Text = text });
        return context.SaveChanges();
    }

    private sealed class RowContext(DbContextOptions<RowContext> options) : DbContext(options)
    {
        public DbSet<Row> Rows => Set<Row>();
    }

    private sealed class Row
    {
        public int Id { get; init; }

        public required string Text { get; init; }
    }
}
