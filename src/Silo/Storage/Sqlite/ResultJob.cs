using Microsoft.Data.Sqlite;

namespace GovGrid.Silo.Storage.Sqlite;

/// <summary>A write that has a result.</summary>
internal sealed class ResultJob<T>(Func<SqliteTransaction, T> write) : WriteJob
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
        catch (Exception failure)
        {
            // A full disk takes the whole transaction down, and then there is no savepoint to go back to: this throws,
            // and the batch fails.
            transaction.Rollback(Savepoint);
            error = failure;
        }

        transaction.Release(Savepoint);
    }

    public override void Complete()
    {
        if (error is null) answer.SetResult(result);
        else answer.SetException(error);
    }

    public override void Fail(Exception error) => answer.SetException(this.error ?? error);
}
