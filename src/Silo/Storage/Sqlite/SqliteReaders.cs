using System.Collections.Concurrent;

namespace GovGrid.Silo.Storage.Sqlite;

/// <summary>
/// Threads for reading. The driver blocks while the disk seeks, and a thread of the pool that runs the grains must not.
/// </summary>
public sealed class SqliteReaders : IDisposable
{
    private const int Threads = 2;
    private readonly BlockingCollection<Action> waiting = [];
    private readonly Thread[] threads;

    /// <param name="name">What its threads are called.</param>
    internal SqliteReaders(string name)
    {
        threads = [.. Enumerable.Range(0, Threads).Select(n => new Thread(Work) { Name = $"{name}-{n}", IsBackground = true })];
        foreach (var thread in threads) thread.Start();
    }

    /// <summary>How many reads wait for a thread.</summary>
    internal int Waiting => waiting.Count;

    /// <summary>Runs a read that blocks on one of the threads, and answers with its result or its exception.</summary>
    /// <exception cref="ObjectDisposedException">The database is closed.</exception>
    public Task<T> Run<T>(Func<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var answer = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            waiting.Add(() => Answer(answer, read));
        }
        catch (InvalidOperationException)
        {
            answer.SetException(new ObjectDisposedException(nameof(SqliteReaders)));
        }

        return answer.Task;
    }

    /// <summary>Takes no more reads and finishes those that wait.</summary>
    public void Dispose()
    {
        waiting.CompleteAdding();
        foreach (var thread in threads) thread.Join();
    }

    private static void Answer<T>(TaskCompletionSource<T> answer, Func<T> read)
    {
        try
        {
            answer.SetResult(read());
        }
        catch (Exception error)
        {
            answer.SetException(error);
        }
    }

    private void Work()
    {
        foreach (var read in waiting.GetConsumingEnumerable()) read();
    }
}
