using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Storage.Postgresql;

namespace GovGrid.Silo.Tests.Accounts;

[Collection(PostgresCollection.Name)]
public sealed class PostgresAccountEntryTests : AccountEntryContract, IDisposable
{
    private readonly PostgresDatabase database;

    public PostgresAccountEntryTests(PostgresServer server) => database = PostgresDatabase.Open(server.NewDatabase());

    protected override Database Database => database;

    public void Dispose() => database.Dispose();
}
