using GovGrid.Silo.Storage.Sqlite;

namespace GovGrid.Silo.Tests.Support;

/// <summary>Keeps the writer inside one job, so that what is posted meanwhile is one batch for certain.</summary>
public sealed class HeldWriter : IAsyncDisposable
{
    private readonly ManualResetEventSlim gate = new();
    private readonly TaskCompletionSource entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task<bool> job;

    private HeldWriter(SqliteDatabase database, string sql) => job = database.Writer.Run(transaction =>
    {
        if (sql.Length > 0) transaction.Execute(sql);
        entered.SetResult();
        return gate.Wait(TimeSpan.FromMinutes(1));
    });

    /// <summary>Returns when the writer is inside the job and has run the statement in it.</summary>
    public static async Task<HeldWriter> Hold(SqliteDatabase database, string sql = "")
    {
        var held = new HeldWriter(database, sql);
        await held.entered.Task;
        return held;
    }

    /// <summary>Lets the writer go, and waits until the job is stored.</summary>
    public async ValueTask DisposeAsync()
    {
        gate.Set();
        if (!await job) throw new TimeoutException("The test held the writer for longer than a minute.");
        gate.Dispose();
    }
}
