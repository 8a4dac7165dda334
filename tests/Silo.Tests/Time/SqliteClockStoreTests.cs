using GovGrid.Silo.Storage.Sqlite;
using GovGrid.Silo.Tests.Support;
using GovGrid.Silo.Time;

namespace GovGrid.Silo.Tests.Time;

public sealed class SqliteClockStoreTests : ClockStoreContract, IDisposable
{
    private readonly TemporaryDirectory directory = new();
    private readonly SqliteDatabase database;

    public SqliteClockStoreTests()
    {
        database = SqliteDatabase.Open(directory.File("govgrid.db"));
        Store = new DatabaseClockStore(database);
    }

    protected override IClockStore Store { get; }

    public void Dispose()
    {
        database.Dispose();
        directory.Dispose();
    }
}
