using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Storage.Sqlite;
using GovGrid.Silo.Tests.Support;

namespace GovGrid.Silo.Tests.Privacy;

public sealed class SqliteIncidentKeysTests : IncidentKeysContract
{
    private readonly TemporaryDirectory directory = new();
    private readonly SqliteDatabase database;

    public SqliteIncidentKeysTests() => database = SqliteDatabase.Open(directory.File("govgrid.db"));

    protected override Database Database => database;

    public override void Dispose()
    {
        base.Dispose();
        database.Dispose();
        directory.Dispose();
    }
}
