using GovGrid.Silo.Storage;
using GovGrid.Silo.Tests;

namespace GovGrid.ReadModel.Tests.Rows;

[Collection(PostgresCollection.Name)]
public sealed class PostgresOlderTablesTests(PostgresServer server) : OlderTablesContract
{
    protected override StorageOptions Options { get; } = new() { PostgresqlConnection = server.NewDatabase() };
}
