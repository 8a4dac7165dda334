using GovGrid.Silo.Storage;
using GovGrid.Silo.Tests.Support;

namespace GovGrid.Silo.Tests.Audit;

[Collection(PostgresCollection.Name)]
public sealed class PostgresTamperingTests : TamperingContract, IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public PostgresTamperingTests(PostgresServer server) =>
        Options = new StorageOptions { PostgresqlConnection = server.NewDatabase(), KeyRingDirectory = directory.Path };

    protected override StorageOptions Options { get; }

    public void Dispose() => directory.Dispose();
}
