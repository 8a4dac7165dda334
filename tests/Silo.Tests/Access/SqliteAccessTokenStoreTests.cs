using GovGrid.Silo.Access;
using GovGrid.Silo.Storage.Sqlite;
using GovGrid.Silo.Tests.Support;

namespace GovGrid.Silo.Tests.Access;

public sealed class SqliteAccessTokenStoreTests : AccessTokenStoreContract, IDisposable
{
    private readonly TemporaryDirectory directory = new();
    private readonly SqliteDatabase database;

    public SqliteAccessTokenStoreTests()
    {
        database = SqliteDatabase.Open(directory.File("govgrid.db"));
        Store = new AccessTokenStore(database);
    }

    protected override AccessTokenStore Store { get; }

    public void Dispose()
    {
        database.Dispose();
        directory.Dispose();
    }
}
