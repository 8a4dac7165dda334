using GovGrid.Silo.Storage;
using GovGrid.Silo.Tests;

namespace GovGrid.ReadModel.Tests.Queries;

[Collection(PostgresCollection.Name)]
public sealed class PostgresIncidentQueriesTests(PostgresServer server) : IncidentQueriesContract
{
    protected override StorageOptions Options { get; } = new() { PostgresqlConnection = server.NewDatabase() };
}
