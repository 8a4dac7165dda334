using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Storage.Postgresql;

namespace GovGrid.Silo.Tests.Privacy;

[Collection(PostgresCollection.Name)]
public sealed class PostgresIncidentKeysTests(PostgresServer server) : IncidentKeysContract
{
    private readonly PostgresDatabase database = PostgresDatabase.Open(server.NewDatabase());

    protected override Database Database => database;

    public override void Dispose()
    {
        base.Dispose();
        database.Dispose();
    }
}
