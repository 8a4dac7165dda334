using GovGrid.Silo.Storage;
using GovGrid.Silo.Tests;

namespace GovGrid.ReadModel.Tests.Feeding;

[Collection(PostgresCollection.Name)]
public sealed class PostgresDetourTests(PostgresServer server) : DetourContract
{
    protected override StorageOptions Options { get; } = new() { PostgresqlConnection = server.NewDatabase() };
}
