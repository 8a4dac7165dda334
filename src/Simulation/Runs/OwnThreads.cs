namespace GovGrid.Simulation.Runs;

/// <summary>Threads that nobody else waits for, never the pool's.</summary>
internal static class OwnThreads
{
    /// <summary>All processors but one, and at least 1.</summary>
    public static int Default { get; } = Math.Max(1, Environment.ProcessorCount - 1);

    /// <summary>Does the same on several threads and ends when all of them have.</summary>
    public static Task Run(int count, Action work) => Task.WhenAll(
        Enumerable.Range(0, count).Select(_ => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

    /// <summary>Does something for each number below a count, so many at a time; after the first that fails no other begins.</summary>
    public static Task Each(int threads, int count, Action<int> work)
    {
        var next = -1;
        return Run(Math.Min(threads, count), () =>
        {
            for (var own = Interlocked.Increment(ref next); own < count; own = Interlocked.Increment(ref next))
            {
                var isDone = false;
                try
                {
                    work(own);
                    isDone = true;
                }
                finally
                {
                    if (!isDone) Interlocked.Exchange(ref next, count);
                }
            }
        });
    }
}
