using System.Collections.Concurrent;
using GovGrid.Silo.Storage.Databases;
using Microsoft.Data.Sqlite;

namespace GovGrid.Silo.Storage.Sqlite;

/// <summary>
/// The only writer of a SQLite file: one thread, one connection, and for all writes that wait one transaction and one
/// fsync. A task that <see cref="Run"/> returned completes after the fsync, so what it acknowledges survives a loss of
/// power; while the disk syncs one batch, the next one gathers.
/// </summary>
/// <remarks>
/// The SQLite driver blocks. On this thread it blocks nobody: grains only await, readers have connections of their own
/// and in WAL mode wait for no writer. A job holds up all others, so it is short: some rows, no I/O of its own.
/// </remarks>
public sealed class SqliteWriter : IDisposable
{
    // So many jobs take a few milliseconds; the next ones should not wait for longer than a sync does.
    private const int LargestBatch = 256;

    private readonly BlockingCollection<WriteJob> waiting = [];
    private readonly List<WriteJob> batch = new(LargestBatch);
    private readonly WriterConnection connection;
    private readonly string file;
    private readonly Thread thread;

    internal SqliteWriter(WriterConnection connection, string file)
    {
        this.connection = connection;
        this.file = file;
        thread = new Thread(Work) { Name = "sqlite-writer", IsBackground = true };
        thread.Start();
    }

    /// <summary>How many batches were committed, each with one fsync.</summary>
    public long Batches { get; private set; }

    /// <summary>How many writes were in them.</summary>
    public long Writes { get; private set; }

    /// <summary>Whether the last batch was not stored.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>How many writes wait for a batch.</summary>
    public int Waiting => waiting.Count;

    /// <summary>True on the writer's own thread, which is where jobs run.</summary>
    internal bool IsHere => Thread.CurrentThread == thread;

    /// <summary>The open connection, for Orleans' provider to borrow inside a job.</summary>
    internal SqliteConnection Connection => connection;

    /// <summary>
    /// Runs a write on the writer's thread, in the transaction of the batch that it falls into.
    /// </summary>
    /// <param name="write">
    /// Given the open transaction; its <c>Connection</c> is the writer's. Commands that the connection creates are part of
    /// the transaction by themselves; a DbContext takes the connection (<c>UseSqlite</c>) and the transaction
    /// (<c>Database.UseTransaction</c>). It may not commit, roll back, keep either, or wait for another job.
    /// </param>
    /// <returns>The result, after the batch is durably on disk.</returns>
    /// <exception cref="StorageException">The batch was not stored: the disk is full or broken. Later writes may work again.</exception>
    /// <exception cref="ObjectDisposedException">The writer is closed.</exception>
    /// <remarks>An exception of the job itself undoes that job alone, and reaches its caller as it was thrown.</remarks>
    public Task<T> Run<T>(Func<SqliteTransaction, T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var job = new ResultJob<T>(write, file);
        try
        {
            waiting.Add(job);
        }
        catch (InvalidOperationException)
        {
            job.Fail(new ObjectDisposedException(nameof(SqliteWriter)));
        }

        return job.Answer;
    }

    /// <summary>Takes no more writes, finishes those that wait, and closes the connection.</summary>
    public void Dispose()
    {
        waiting.CompleteAdding();
        thread.Join();
        connection.End();
    }

    private void Work()
    {
        foreach (var first in waiting.GetConsumingEnumerable())
        {
            batch.Add(first);
            while (batch.Count < LargestBatch && waiting.TryTake(out var next)) batch.Add(next);
            var failure = Store();
            HasFailed = failure is not null;
            Answer(failure);
            batch.Clear();
        }
    }

    private StorageException? Store()
    {
        try
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            foreach (var job in batch) job.Execute(transaction);
            transaction.Commit();
            Batches++;
            Writes += batch.Count;
            return null;
        }
        catch (Exception error)
        {
            // Every caller of the batch is told; the thread itself must outlive any error.
            return SqliteErrors.Describe(error, file, "No write of this batch was stored");
        }
    }

    private void Answer(StorageException? error)
    {
        foreach (var job in batch)
        {
            if (error is null) job.Complete();
            else job.Fail(error);
        }
    }
}
