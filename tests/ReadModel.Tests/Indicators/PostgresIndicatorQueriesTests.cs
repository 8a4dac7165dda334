using GovGrid.Silo.Storage;
using GovGrid.Silo.Tests;

namespace GovGrid.ReadModel.Tests.Indicators;

[Collection(PostgresCollection.Name)]
public sealed class PostgresIndicatorQueriesTests(PostgresServer server) : IndicatorQueriesContract
{
    protected override StorageOptions Options { get; } = new() { PostgresqlConnection = server.NewDatabase() };
}
