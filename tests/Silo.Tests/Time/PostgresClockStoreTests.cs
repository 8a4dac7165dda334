using GovGrid.Silo.Storage.Postgresql;
using GovGrid.Silo.Time;

namespace GovGrid.Silo.Tests.Time;

[Collection(PostgresCollection.Name)]
public sealed class PostgresClockStoreTests : ClockStoreContract, IDisposable
{
    private readonly PostgresDatabase database;

    public PostgresClockStoreTests(PostgresServer server)
    {
        database = PostgresDatabase.Open(server.NewDatabase());
        Store = new DatabaseClockStore(database);
    }

    protected override IClockStore Store { get; }

    public void Dispose() => database.Dispose();
}
