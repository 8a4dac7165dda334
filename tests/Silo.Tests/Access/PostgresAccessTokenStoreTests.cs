using GovGrid.Silo.Access;
using GovGrid.Silo.Storage.Postgresql;

namespace GovGrid.Silo.Tests.Access;

[Collection(PostgresCollection.Name)]
public sealed class PostgresAccessTokenStoreTests : AccessTokenStoreContract, IDisposable
{
    private readonly PostgresDatabase database;

    public PostgresAccessTokenStoreTests(PostgresServer server)
    {
        database = PostgresDatabase.Open(server.NewDatabase());
        Store = new AccessTokenStore(database);
    }

    protected override AccessTokenStore Store { get; }

    public void Dispose() => database.Dispose();
}
