using GovGrid.Silo.Storage;

namespace GovGrid.Silo.Tests.Storage;

[Collection(PostgresCollection.Name)]
public sealed class PostgresGrainStorageTests(PostgresServer server) : GrainStorageContract
{
    protected override StorageOptions Options { get; } = new() { PostgresqlConnection = server.NewDatabase() };
}
