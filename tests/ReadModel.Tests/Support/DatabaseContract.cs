using GovGrid.Silo.Storage;

namespace GovGrid.ReadModel.Tests.Support;

/// <summary>Tests that hold on every kind of database.</summary>
public abstract class DatabaseContract : IDisposable
{
    private Tables? tables;

    internal Tables Tables => tables ??= new Tables(Options);

    protected abstract StorageOptions Options { get; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => tables?.Dispose();
}
