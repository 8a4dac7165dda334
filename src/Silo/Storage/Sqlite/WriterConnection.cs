using Microsoft.Data.Sqlite;

namespace GovGrid.Silo.Storage.Sqlite;

/// <summary>
/// The one connection that writes. Orleans' provider disposes the connection of every call, as it should of one that
/// it opened; this one is lent to it and stays open, in the middle of the batch's transaction, until <see cref="End"/>.
/// </summary>
internal sealed class WriterConnection(string connectionString) : SqliteConnection(connectionString)
{
    private bool ending;

    /// <inheritdoc />
    public override void Close()
    {
        if (ending) base.Close();
    }

    /// <summary>Really closes it.</summary>
    public void End()
    {
        ending = true;
        Dispose();
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (ending) base.Dispose(disposing);
    }
}
