using GovGrid.Silo.Storage;
using GovGrid.Silo.Tests;

namespace GovGrid.ReadModel.Tests.Feeding;

[Collection(PostgresCollection.Name)]
public sealed class PostgresBatchStoreTests(PostgresServer server) : BatchStoreContract
{
    protected override StorageOptions Options { get; } = new() { PostgresqlConnection = server.NewDatabase() };
}
