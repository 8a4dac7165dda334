using System.Data.Common;
using GovGrid.Silo.Audit;
using GovGrid.Silo.Storage;

namespace GovGrid.Silo.Tests.Audit;

/// <summary>What is appended is one chain and stays as it was, whichever database it is.</summary>
public abstract class AuditContract
{
    private AuditPlace? place;

    protected abstract StorageOptions Options { get; }

    private protected AuditPlace Place => place ??= new AuditPlace(Options);

    [Fact]
    public async Task Many_who_append_at_once_make_one_chain_without_gaps()
    {
        long[] numbers;
        using (var node = Place.Start()) numbers = await Task.WhenAll(Enumerable.Range(1, 1000).Select(n => Task.Run(() => node.Trail.Append(AuditPlace.Entry(n)))));

        Assert.Equal(Enumerable.Range(1, 1000).Select(n => (long)n), numbers.Order());
        Place.AssertSound(1000);
    }

    [Fact]
    public async Task A_chain_goes_on_where_the_last_start_ended()
    {
        await Place.Append(2);
        await Place.Append(1);

        Place.AssertSound(3);
    }

    [Fact]
    public void What_is_handed_in_before_the_end_is_stored()
    {
        using (var node = Place.Start())
            for (var n = 0; n < 600; n++)
                _ = node.Trail.Append(AuditPlace.Entry(n));

        Place.AssertSound(600);
    }

    [Fact]
    public async Task A_row_gives_back_what_was_appended()
    {
        var entry = AuditPlace.Entry(1) with { Attempt = 7, Times = 3, From = null };
        using var node = Place.Start();
        await node.Trail.Append(entry);

        var row = Assert.Single(await new AuditQueries(node.Database).Page(new AuditFilter()));

        Assert.Equal((1, entry), (row.Number, row.Entry));
    }

    [Fact]
    public async Task Texts_that_a_database_cannot_hold_are_kept_as_far_as_they_can_be()
    {
        await Place.Append(AuditPlace.Entry(1) with { Target = "a\0b\ud800c", Actor = new string('x', 5000) });

        Place.AssertSound(1);
        Assert.Equal(1, Place.Count($"SELECT count(*) FROM audit WHERE target = 'a\ufffdb\ufffdc' AND length(actor) = 200"));
    }

    [Fact]
    public async Task An_attempt_stands_open_until_a_row_tells_its_end()
    {
        using (var node = Place.Start())
        {
            var one = await node.Trail.Append(AuditPlace.Entry(1) with { Outcome = AuditEntry.Attempted });
            await node.Trail.Append(AuditPlace.Entry(2) with { Outcome = AuditEntry.Attempted });
            await node.Trail.Append(AuditPlace.Entry(1) with { Attempt = one });
        }

        var verdict = Place.Verify();

        Assert.Null(verdict.Fault);
        Assert.Equal(2, Assert.Single(verdict.Open).Number);
    }

    [Theory]
    [InlineData("UPDATE audit SET actor = 'other' WHERE number = 1")]
    [InlineData("DELETE FROM audit WHERE number = 3")]
    [InlineData("DELETE FROM audit_head")]
    public async Task The_database_itself_refuses_to_change_a_row(string statement)
    {
        await Place.Append(3);

        var refused = Assert.ThrowsAny<DbException>(() => Place.Execute(statement));

        Assert.Contains("the audit is append-only", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_are_found_by_who_what_whom_and_when_last_first()
    {
        using var node = Place.Start();
        for (var n = 1; n <= 4; n++) await node.Trail.Append(AuditPlace.Entry(n) with { Actor = n % 2 == 0 ? "even" : "odd", Town = n == 4 ? null : "330109013" });
        var audit = new AuditQueries(node.Database);

        Assert.Equal([4, 2], await Numbers(new AuditFilter { Actor = "even" }));
        Assert.Equal([3], await Numbers(new AuditFilter { Target = AuditPlace.Entry(3).Target, Action = "incident.accept" }));
        Assert.Equal([3, 2], await Numbers(new AuditFilter { Below = 4, Limit = 2 }));
        Assert.Equal([3, 2, 1], await Numbers(new AuditFilter { Town = "330109013" }));
        var at = (await audit.Page(new AuditFilter { Below = 2 }))[0].At;
        Assert.Equal([1], await Numbers(new AuditFilter { From = at, To = at.AddTicks(1), Below = 2 }));
        Assert.Empty(await Numbers(new AuditFilter { To = at }));

        async Task<IEnumerable<int>> Numbers(AuditFilter filter) => (await audit.Page(filter)).Select(row => (int)row.Number);
    }
}
