namespace GovGrid.Silo.Storage.Databases;

/// <summary>An open database whose tables are those this build expects. Disposing it closes it.</summary>
public abstract class Database : IDisposable
{
    /// <summary>What an operator calls it: the file, or host and database; never a password.</summary>
    public abstract string Name { get; }

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes what the database holds; called once or more.</summary>
    protected abstract void Dispose(bool disposing);
}
