using GovGrid.Silo.Audit;
using GovGrid.Silo.Audit.Verifying;
using GovGrid.Silo.Storage;

namespace GovGrid.Silo.Tests.Audit;

/// <summary>What somebody who may write the database, and has no key, does to the rows is found, and the first of them named.</summary>
public abstract class TamperingContract
{
    private const string CutOff = "DELETE FROM audit WHERE number > 4";
    private const string PutBack = "UPDATE audit_head SET number = (SELECT number FROM old), hash = (SELECT hash FROM old), seal = (SELECT seal FROM old)";

    private AuditPlace? place;

    protected abstract StorageOptions Options { get; }

    /// <summary>Every column of a row, and something else that it may hold.</summary>
    public static TheoryData<string, string> Alterations { get; } = new()
    {
        { "at", "at + 1" }, { "actor", "'other'" }, { "role", "'other'" }, { "source", "'other'" }, { "source", "NULL" }, { "action", "'other'" },
        { "target", "'other'" }, { "outcome", "'other'" }, { "town", "NULL" }, { "unit", "'other'" }, { "before", "after" }, { "after", "NULL" },
        { "attempt", "1" }, { "times", "2" }, { "previous", "hash" }, { "hash", "previous" }, { "at", "9223372036854775807" },
    };

    private AuditPlace Place => place ??= new AuditPlace(Options);

    [Theory]
    [MemberData(nameof(Alterations))]
    public async Task A_row_with_any_field_altered_is_named(string column, string value)
    {
        await Place.Append(5);

        Place.Tamper($"UPDATE audit SET {column} = {value} WHERE number = 3");

        AssertFault(AuditFaultKind.Altered, 3);
    }

    [Fact]
    public async Task All_columns_are_altered_by_that_test()
    {
        await Place.Append(1);
        using var connection = Place.Connect();
        using var command = Statement.Of(connection, "SELECT * FROM audit");
        using var row = command.ExecuteReader();

        var columns = Enumerable.Range(0, row.FieldCount).Select(row.GetName).Except(["number"]);

        Assert.Equal(columns.Order(), Alterations.Select(alteration => (string)alteration[0]).Distinct().Order());
    }

    [Fact]
    public async Task Text_that_moves_from_one_field_to_the_next_is_no_less_altered()
    {
        await Place.Append(5);

        Place.Tamper("UPDATE audit SET actor = actor || role, role = '' WHERE number = 3");

        AssertFault(AuditFaultKind.Altered, 3);
    }

    [Theory]
    [InlineData("number = 3", 3, 3)]
    [InlineData("number = 1", 1, 1)]
    [InlineData("number IN (2, 3)", 2, 3)]
    [InlineData("number = 5", 5, 5)]
    [InlineData("number >= 4", 4, 5)]
    [InlineData("number > 0", 1, 5)]
    public async Task Rows_that_were_deleted_are_named(string where, int first, int last)
    {
        await Place.Append(5);

        Place.Tamper($"DELETE FROM audit WHERE {where}");

        AssertFault(AuditFaultKind.Missing, first, last);
    }

    [Fact]
    public async Task Rows_cut_off_with_the_head_made_to_fit_are_named()
    {
        await Place.Append(5);

        Place.Tamper(CutOff, "UPDATE audit_head SET number = 4, hash = (SELECT hash FROM audit WHERE number = 4)");

        AssertFault(AuditFaultKind.Missing, 5);
    }

    [Fact]
    public async Task Rows_cut_off_with_the_head_of_then_put_back_are_named()
    {
        await Place.Append(4);
        Place.Execute("CREATE TABLE old AS SELECT * FROM audit_head");
        await Place.Append(1);

        Place.Tamper(CutOff, PutBack);

        AssertFault(AuditFaultKind.Missing, 5);
    }

    [Fact]
    public async Task Rows_deleted_with_the_head_are_named()
    {
        await Place.Append(5);

        Place.Tamper("DELETE FROM audit", "DELETE FROM audit_head");

        AssertFault(AuditFaultKind.Missing, 1, 5);
    }

    [Fact]
    public async Task Rows_that_were_swapped_are_named()
    {
        await Place.Append(5);

        Place.Tamper("UPDATE audit SET number = -1 WHERE number = 2", "UPDATE audit SET number = 2 WHERE number = 3", "UPDATE audit SET number = 3 WHERE number = -1");

        AssertFault(AuditFaultKind.Altered, 2);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(0)]
    public async Task A_row_that_was_added_is_named(int number)
    {
        await Place.Append(5);

        Place.Tamper($"INSERT INTO audit SELECT {number}, at, actor, role, source, action, target, outcome, town, unit, before, after, attempt, times, previous, hash FROM audit WHERE number = 5");

        AssertFault(AuditFaultKind.Altered, number);
    }

    [Fact]
    public async Task A_row_pushed_in_between_is_named()
    {
        await Place.Append(5);

        Place.Tamper(
            "UPDATE audit SET number = number + 100 WHERE number >= 3",
            "INSERT INTO audit SELECT 3, at, actor, role, source, action, target, outcome, town, unit, before, after, attempt, times, hash, hash FROM audit WHERE number = 2",
            "UPDATE audit SET number = number - 99 WHERE number > 100");

        AssertFault(AuditFaultKind.Altered, 3);
    }

    [Fact]
    public async Task A_table_made_anew_without_the_key_is_named_from_its_first_row()
    {
        await Place.Append(5);
        var forger = new AuditSeal(new byte[32]);
        var rows = new List<AuditRow>();
        var head = AuditHead.None;
        for (var n = 1; n <= 5; n++)
        {
            rows.Add(forger.Seal(AuditPlace.Entry(n + 100), DateTimeOffset.UnixEpoch, head));
            head = new AuditHead(rows[^1].Number, rows[^1].Hash);
        }

        Place.Tamper("DELETE FROM audit");
        Place.Write(transaction =>
        {
            AuditTable.Insert(transaction, rows);
            AuditHeadTable.Keep(transaction, head, forger.Of(head));
        });

        AssertFault(AuditFaultKind.Altered, 1);
    }

    [Fact]
    public async Task Another_end_of_the_chain_in_place_of_the_known_one_is_named()
    {
        await Place.Append(4);
        Place.Execute("CREATE TABLE old AS SELECT * FROM audit_head");
        await Place.Append(1);
        Place.Tamper(CutOff, PutBack);
        Place.WithoutMark(() => Place.Append(1).GetAwaiter().GetResult()); // as if it had been written in that second in which the mark is behind

        AssertFault(AuditFaultKind.Misplaced, 5);
    }

    [Fact]
    public async Task A_service_that_finds_less_than_it_had_written_says_so_and_goes_on()
    {
        await Place.Append(5);
        Place.Tamper(CutOff, "UPDATE audit_head SET number = 4, hash = (SELECT hash FROM audit WHERE number = 4)");

        await Place.Append(2);

        AssertFault(AuditFaultKind.Loss, 5);
        Assert.Equal((null, 7), (Place.Verify(first: 5).Fault, Place.Verify(first: 5).Head.Number));
        Assert.Equal(1, Place.Count("SELECT count(*) FROM audit WHERE action = 'audit.loss'"));
    }

    [Fact]
    public async Task A_head_that_does_not_fit_its_row_is_named()
    {
        await Place.Append(5);

        Place.Tamper("UPDATE audit_head SET seal = hash");

        AssertFault(AuditFaultKind.Head, 5);
    }

    [Fact]
    public async Task A_service_goes_on_behind_a_row_that_it_has_not_written()
    {
        await Place.Append(5);
        Place.Tamper("INSERT INTO audit SELECT 6, at, actor, role, source, action, target, outcome, town, unit, before, after, attempt, times, previous, hash FROM audit WHERE number = 5");

        await Place.Append(1);

        AssertFault(AuditFaultKind.Altered, 6);
        Assert.Equal(8, Place.Count("SELECT max(number) FROM audit"));
    }

    private void AssertFault(AuditFaultKind kind, long first, long? last = null) => Assert.Equal(new AuditFault(kind, first, last ?? first), Place.Verify().Fault);
}
