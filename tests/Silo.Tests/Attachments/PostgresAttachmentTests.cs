using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Storage.Postgresql;

namespace GovGrid.Silo.Tests.Attachments;

[Collection(PostgresCollection.Name)]
public sealed class PostgresAttachmentTests(PostgresServer server) : AttachmentContract, IDisposable
{
    protected override Database Database { get; } = PostgresDatabase.Open(server.NewDatabase());

    public void Dispose() => Database.Dispose();
}
