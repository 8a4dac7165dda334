using System.Data.Common;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Storage.Sqlite;
using GovGrid.Silo.Tests.Support;
using Microsoft.Data.Sqlite;

namespace GovGrid.Silo.Tests.Hosting;

public sealed class SqliteWorldClaimTests : WorldClaimContract, IDisposable
{
    private readonly TemporaryDirectory directory = new();

    protected override SqlScripts Scripts => SqlScripts.Sqlite;

    private string File => directory.File("govgrid.db");

    public void Dispose() => directory.Dispose();

    protected override Database Open() => SqliteDatabase.Open(File);

    protected override DbConnection Connect()
    {
        Sql.Make(File, "PRAGMA application_id = 0x47475244"); // ours
        return new SqliteConnection($"Data Source={File};Pooling=false");
    }
}
