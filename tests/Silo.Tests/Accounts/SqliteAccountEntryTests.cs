using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Storage.Sqlite;
using GovGrid.Silo.Tests.Support;

namespace GovGrid.Silo.Tests.Accounts;

public sealed class SqliteAccountEntryTests : AccountEntryContract, IDisposable
{
    private readonly TemporaryDirectory directory = new();
    private readonly SqliteDatabase database;

    public SqliteAccountEntryTests() => database = SqliteDatabase.Open(directory.File("govgrid.db"));

    protected override Database Database => database;

    public void Dispose()
    {
        database.Dispose();
        directory.Dispose();
    }
}
