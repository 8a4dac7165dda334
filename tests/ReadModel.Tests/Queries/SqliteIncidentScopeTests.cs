using GovGrid.Silo.Storage;
using GovGrid.Silo.Tests.Support;

namespace GovGrid.ReadModel.Tests.Queries;

public sealed class SqliteIncidentScopeTests : IncidentScopeContract
{
    private readonly TemporaryDirectory directory = new();

    protected override StorageOptions Options => new() { DataDirectory = directory.Path };

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        directory.Dispose();
    }
}
