using GovGrid.Silo.Storage;
using GovGrid.Silo.Tests.Support;

namespace GovGrid.Silo.Tests.Audit;

public sealed class SqliteTamperingTests : TamperingContract, IDisposable
{
    private readonly TemporaryDirectory directory = new();

    protected override StorageOptions Options => new() { DataDirectory = directory.Path };

    public void Dispose() => directory.Dispose();
}
