using GovGrid.Silo.Storage;

namespace GovGrid.Silo.Tests.Hosting;

[Collection(PostgresCollection.Name)]
public sealed class PostgresWorldClaimTests(PostgresServer server) : WorldClaimContract
{
    protected override StorageOptions Options { get; } = new() { PostgresqlConnection = server.NewDatabase() };
}
