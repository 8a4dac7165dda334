using GovGrid.Silo.Storage;
using GovGrid.Silo.Tests;

namespace GovGrid.ReadModel.Tests.Queries;

[Collection(PostgresCollection.Name)]
public sealed class PostgresIncidentScopeTests(PostgresServer server) : IncidentScopeContract
{
    protected override StorageOptions Options { get; } = new() { PostgresqlConnection = server.NewDatabase() };
}
