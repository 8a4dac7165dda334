using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace GovGrid.Silo.Storage.Sqlite;

/// <summary>A write that has a result.</summary>
internal sealed class ResultJob<T>(Func<SqliteTransaction, T> write, string file) : WriteJob
{
    private const string Savepoint = "job";

    // The caller's continuation may be anything; it must not run on the writer's thread.
    private readonly TaskCompletionSource<T> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T result = default!;
    private Exception? error;

    public Task<T> Answer => answer.Task;

    public override void Execute(SqliteTransaction transaction)
    {
        transaction.Save(Savepoint);
        try
        {
            result = write(transaction);
        }
        catch (Exception failure) when (!IsOver(transaction))
        {
            transaction.Rollback(Savepoint);
            error = failure is SqliteException ? SqliteErrors.Describe(failure, file, "The write was not stored") : failure;
        }

        transaction.Release(Savepoint);
    }

    public override void Complete()
    {
        if (error is null) answer.SetResult(result);
        else answer.SetException(error);
    }

    public override void Fail(Exception error) => answer.SetException(this.error ?? error);

    // Some errors, a full disk among them, make SQLite undo the whole transaction; then the batch is lost, not one job.
    private static bool IsOver(SqliteTransaction transaction) => raw.sqlite3_get_autocommit(transaction.Connection!.Handle) != 0;
}
