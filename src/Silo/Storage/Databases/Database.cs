namespace GovGrid.Silo.Storage.Databases;

/// <summary>An open database whose tables are those this build expects. Disposing it closes it.</summary>
public abstract class Database : IDisposable
{
    /// <summary>What an operator calls it: the file, or host and database; never a password.</summary>
    public abstract string Name { get; }

    /// <summary>Why nothing can be written, as far as this can be told from here; null when it seems that it can. For whoever runs the service.</summary>
    public virtual Task<string?> WhyNotWritable() => Task.FromResult<string?>(null);

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes what the database holds; called once or more.</summary>
    protected abstract void Dispose(bool disposing);
}
