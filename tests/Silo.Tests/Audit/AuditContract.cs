using System.Data.Common;
using GovGrid.Silo.Audit;
using GovGrid.Silo.Storage;

namespace GovGrid.Silo.Tests.Audit;

/// <summary>What is appended stays as it was, whichever database it is.</summary>
public abstract class AuditContract
{
    private AuditPlace? place;

    protected abstract StorageOptions Options { get; }

    private AuditPlace Place => place ??= new AuditPlace(Options);

    [Fact]
    public async Task Many_who_append_at_once_make_one_chain_without_gaps()
    {
        long[] numbers;
        using (var node = Place.Start()) numbers = await Task.WhenAll(Enumerable.Range(1, 1000).Select(n => Task.Run(() => node.Trail.Append(Entry(n)))));

        Assert.Equal(Enumerable.Range(1, 1000).Select(n => (long)n), numbers.Order());
        Assert.Equal((null, 1000), (Place.Verify().Fault, Place.Verify().Head.Number));
    }

    [Fact]
    public async Task A_chain_goes_on_where_the_last_start_ended()
    {
        await Append(1, 2);
        await Append(3);

        Assert.Equal((null, 3), (Place.Verify().Fault, Place.Verify().Head.Number));
    }

    [Theory]
    [InlineData("UPDATE audit SET actor = 'other' WHERE number = 1")]
    [InlineData("DELETE FROM audit WHERE number = 3")]
    [InlineData("DELETE FROM audit_head")]
    public async Task The_database_itself_refuses_to_change_a_row(string statement)
    {
        await Append(1, 2, 3);

        var refused = Assert.ThrowsAny<DbException>(() => Place.Execute(statement));

        Assert.Contains("the audit is append-only", refused.Message, StringComparison.Ordinal);
    }

    private static AuditEntry Entry(int n) => new($"op-{n}", "operator", "10.0.0.1", "incident.accept", $"330109013-{n}", AuditEntry.Done)
    {
        Town = "330109013",
        Unit = "commandroom",
        Before = $"{n}@1",
        After = $"{n}@2",
    };

    private async Task Append(params int[] entries)
    {
        using var node = Place.Start();
        foreach (var n in entries) await node.Trail.Append(Entry(n));
    }
}
