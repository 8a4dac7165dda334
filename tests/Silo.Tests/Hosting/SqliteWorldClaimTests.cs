using GovGrid.Silo.Storage;
using GovGrid.Silo.Tests.Support;

namespace GovGrid.Silo.Tests.Hosting;

public sealed class SqliteWorldClaimTests : WorldClaimContract, IDisposable
{
    private readonly TemporaryDirectory directory = new();

    protected override StorageOptions Options => new() { DataDirectory = directory.Path };

    public void Dispose() => directory.Dispose();
}
