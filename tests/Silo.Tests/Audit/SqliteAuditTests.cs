using System.Data.Common;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Tests.Support;

namespace GovGrid.Silo.Tests.Audit;

public sealed class SqliteAuditTests : AuditContract, IDisposable
{
    private readonly TemporaryDirectory directory = new();

    protected override StorageOptions Options => new() { DataDirectory = directory.Path };

    [Fact]
    public async Task A_row_cannot_be_replaced_by_inserting_it_anew()
    {
        await Place.Append(3);

        Assert.ThrowsAny<DbException>(() => Place.Execute("REPLACE INTO audit SELECT * FROM audit WHERE number = 2"));
    }

    public void Dispose() => directory.Dispose();
}
