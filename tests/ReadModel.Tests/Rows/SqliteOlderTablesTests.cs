using GovGrid.Silo.Storage;
using GovGrid.Silo.Tests.Support;

namespace GovGrid.ReadModel.Tests.Rows;

public sealed class SqliteOlderTablesTests : OlderTablesContract
{
    private readonly TemporaryDirectory directory = new();

    protected override StorageOptions Options => new() { DataDirectory = directory.Path };

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        directory.Dispose();
    }
}
