using System.Collections.Concurrent;
using System.Data.Common;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Storage.Postgresql;
using Microsoft.Extensions.Logging;

namespace GovGrid.Silo.Audit;

/// <summary>
/// Appends all that waits in one transaction; meanwhile the next entries gather. What it was given is stored, or its caller told otherwise,
/// before it is closed.
/// </summary>
internal sealed class AuditTrail : IAuditTrail, IDisposable
{
    // Some milliseconds of the writer's time, which everybody else waits for.
    private const int Most = 256;

    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(30);

    private readonly ConcurrentQueue<WaitingEntry> waiting = new();
    private readonly CountdownEvent open = new(1);
    private readonly SemaphoreSlim turns;
    private readonly Database database;
    private readonly AuditChain chain;
    private readonly AuditMark mark;
    private readonly ILogger log;
    private int asked;

    public AuditTrail(Database database, AuditSeal seal, AuditMark mark, TimeProvider wall, ILogger<AuditTrail> log)
    {
        (this.database, this.mark, this.log) = (database, mark, log);
        chain = new AuditChain(seal, wall);
        // On PostgreSQL a second transaction would wait for the first with a connection in its hand; on SQLite it is to be in the writer's next batch.
        turns = new SemaphoreSlim(database is PostgresDatabase ? 1 : int.MaxValue);
    }

    public Task<long> Append(AuditEntry entry)
    {
        var one = new WaitingEntry(entry);
        waiting.Enqueue(one);
        Ask();
        return one.Answer;
    }

    public void Dispose()
    {
        open.Signal();
        if (!open.Wait(LongestEnd)) log.LogError("The audit is closed with rows that are not stored.");
        mark.Dispose();
        turns.Dispose();
        open.Dispose();
    }

    private void Ask()
    {
        if (Interlocked.Exchange(ref asked, 1) == 1) return;
        ObjectDisposedException.ThrowIf(!open.TryAddCount(), this);
        _ = Store(); // whoever appended waits for the entry's answer, good or bad; whoever closes this, for all that are being stored
    }

    private async Task Store()
    {
        var batch = new List<WaitingEntry>();
        await turns.WaitAsync().ConfigureAwait(false);
        try
        {
            var appended = await database.Write(transaction => Take(batch) ? chain.Append(transaction, [.. batch.Select(one => one.Entry)], mark.Newest) : null).ConfigureAwait(false);
            if (appended is not null) Answer(batch, appended);
        }
        catch (Exception error)
        {
            if (batch.Count == 0) Take(batch);
            foreach (var one in batch) one.Fail(error is DbException ? new StorageException($"The audit in {database.Name} cannot be written: {error.Message}", error) : error);
        }
        finally
        {
            turns.Release();
            if (!waiting.IsEmpty) Ask();
            open.Signal();
        }
    }

    // At the last moment: whoever comes before it comes along, and whoever comes after it asks anew.
    private bool Take(List<WaitingEntry> batch)
    {
        Interlocked.Exchange(ref asked, 0);
        while (batch.Count < Most && waiting.TryDequeue(out var one)) batch.Add(one);
        return batch.Count > 0;
    }

    private void Answer(List<WaitingEntry> batch, Appended appended)
    {
        if (appended.AfterLoss)
            log.LogCritical("The audit in {Database} is not what it was: verify-audit tells more. It goes on with row {Number}.", database.Name, appended.First);
        mark.Note(appended.Head, appended.AfterLoss);
        for (var i = 0; i < batch.Count; i++) batch[i].Done(appended.First + i);
    }
}
