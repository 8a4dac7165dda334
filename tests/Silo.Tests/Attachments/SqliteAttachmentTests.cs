using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Storage.Sqlite;
using GovGrid.Silo.Tests.Support;

namespace GovGrid.Silo.Tests.Attachments;

public sealed class SqliteAttachmentTests : AttachmentContract, IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public SqliteAttachmentTests() => Database = SqliteDatabase.Open(directory.File("govgrid.db"));

    protected override Database Database { get; }

    public void Dispose()
    {
        Database.Dispose();
        directory.Dispose();
    }
}
