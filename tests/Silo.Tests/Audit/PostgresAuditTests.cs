using System.Data.Common;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Tests.Support;

namespace GovGrid.Silo.Tests.Audit;

[Collection(PostgresCollection.Name)]
public sealed class PostgresAuditTests : AuditContract, IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public PostgresAuditTests(PostgresServer server) =>
        Options = new StorageOptions { PostgresqlConnection = server.NewDatabase(), KeyRingDirectory = directory.Path };

    protected override StorageOptions Options { get; }

    [Fact]
    public async Task The_table_cannot_be_emptied_at_once()
    {
        await Place.Append(3);

        foreach (var table in new[] { "audit", "audit_head" }) Assert.ThrowsAny<DbException>(() => Place.Execute($"TRUNCATE {table}"));
    }

    [Fact]
    public async Task Two_nodes_that_append_at_once_make_one_chain()
    {
        long[] numbers;
        using (var one = Place.Start())
        using (var two = Place.Start())
            numbers = await Task.WhenAll(Enumerable.Range(1, 1000).Select(n => Task.Run(() => (n % 2 == 0 ? one : two).Trail.Append(AuditPlace.Entry(n)))));

        Assert.Equal(Enumerable.Range(1, 1000).Select(n => (long)n), numbers.Order());
        Place.AssertSound(1000);
    }

    public void Dispose() => directory.Dispose();
}
