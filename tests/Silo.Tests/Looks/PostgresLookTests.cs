using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Storage.Postgresql;

namespace GovGrid.Silo.Tests.Looks;

[Collection(PostgresCollection.Name)]
public sealed class PostgresLookTests(PostgresServer server) : LookContract, IDisposable
{
    protected override Database Database { get; } = PostgresDatabase.Open(server.NewDatabase());

    public void Dispose() => Database.Dispose();
}
