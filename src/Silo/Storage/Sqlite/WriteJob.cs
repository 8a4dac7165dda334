using Microsoft.Data.Sqlite;

namespace GovGrid.Silo.Storage.Sqlite;

/// <summary>One caller's write, waiting for its batch.</summary>
internal abstract class WriteJob
{
    /// <summary>Runs the write; what it throws is kept for its caller, after its own changes are undone.</summary>
    public abstract void Execute(SqliteTransaction transaction);

    /// <summary>Answers the caller: the batch is on disk.</summary>
    public abstract void Complete();

    /// <summary>Answers the caller: the batch is not on disk.</summary>
    public abstract void Fail(Exception error);
}
