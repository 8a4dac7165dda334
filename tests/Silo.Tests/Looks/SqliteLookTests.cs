using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Storage.Sqlite;
using GovGrid.Silo.Tests.Support;

namespace GovGrid.Silo.Tests.Looks;

public sealed class SqliteLookTests : LookContract, IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public SqliteLookTests() => Database = SqliteDatabase.Open(directory.File("govgrid.db"));

    protected override Database Database { get; }

    public void Dispose()
    {
        Database.Dispose();
        directory.Dispose();
    }
}
