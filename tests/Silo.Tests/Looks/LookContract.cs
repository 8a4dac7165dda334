using GovGrid.Common;
using GovGrid.People;
using GovGrid.Silo.Looks;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;

namespace GovGrid.Silo.Tests.Looks;

/// <summary>How it is kept who looked, whichever database it is.</summary>
public abstract class LookContract
{
    private const string Town = "330109013";
    private static readonly DateTimeOffset Eight = new(2026, 11, 2, 8, 0, 0, TimeSpan.Zero);

    protected abstract Database Database { get; }

    private LookTable Table => new(Database);

    [Fact]
    public async Task A_look_is_found_by_any_part_of_its_time_and_until_it_ends_by_all_that_comes()
    {
        await Changed(Eight.AddHours(-5), true);
        await Table.Add(Look("a", Eight));
        await Table.Add(Look("b", Eight.AddHours(1)));
        await Table.End("a", Eight.AddHours(2));

        Assert.Equal([Look("b", Eight.AddHours(1)), Look("a", Eight) with { To = Eight.AddHours(2) }], await At(Eight.AddHours(1.5), Eight.AddHours(3)));
        Assert.Equal(["b"], (await At(Eight.AddHours(5), Eight.AddHours(6))).Select(look => look.Id));
        Assert.Equal(["a"], (await At(Eight.AddMinutes(-10), Eight.AddMinutes(10))).Select(look => look.Id));
        Assert.Empty((await Queries.Page(Question(Eight, Eight.AddHours(3)) with { Town = "330109014" })).Looks);
    }

    [Fact]
    public async Task What_an_earlier_run_left_open_ends_and_what_is_over_is_deleted()
    {
        await Changed(Eight.AddHours(-5), true);
        await Table.Add(Look("a", Eight));
        await Table.EndAll(Town, Eight.AddHours(1));
        await Table.Add(Look("b", Eight));

        await Table.Delete(Town, Eight.AddHours(1));
        Assert.Equal(2, (await At(Eight, Eight.AddDays(1))).Count);
        await Table.Delete(Town, Eight.AddDays(90));
        Assert.Equal(["b"], (await At(Eight, Eight.AddDays(91))).Select(look => look.Id)); // it goes on
    }

    [Fact]
    public async Task A_look_counts_while_the_worker_was_on_duty_within_the_time()
    {
        foreach (var (hours, isOnDuty) in new[] { (-30, true), (-20, false), (-2, true), (2, false), (5, true) }) await Changed(Eight.AddHours(hours), isOnDuty);
        foreach (var (id, from, to) in new[] { ("off", 2, 4), ("comes", 3, 5), ("goes", 1, 3), ("around", -3, 6), ("before", -25, -21), ("into", -10, -2) })
            await Table.Add(Look(id, Eight.AddHours(from)) with { To = Eight.AddHours(to) });
        await Table.Add(Look("on", Eight.AddHours(3)));

        Assert.Equal(["around", "comes", "goes", "on"], await Ids(0, 6));
        Assert.Equal(["around", "goes"], await Ids(1, 4));
        Assert.Equal(["before"], await Ids(-24, -15));
        Assert.Empty(await Ids(-19, -12));
        Assert.Equal(["around", "into"], await Ids(-12, 0));

        async Task<IEnumerable<string>> Ids(int from, int to) => (await At(Eight.AddHours(from), Eight.AddHours(to))).Select(look => look.Id).Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task Looks_of_others_crowd_out_none_and_pages_follow_each_other()
    {
        await Changed(Eight.AddHours(-5), true);
        await Table.Add(Look("first", Eight));
        await Table.Add(Look("second", Eight));
        await Task.WhenAll(Enumerable.Range(0, 1_001).Select(number => Table.Add(Look($"other-{number}", Eight.AddSeconds(number + 1)) with { By = Leader })));
        await Table.Add(Look("of-zone", Eight) with { By = new Caller("op-2", Role.Operator, new UnitKey("zone/1")) });

        var question = Question(Eight, Eight.AddHours(1)) with { Limit = 1 };
        var first = await Queries.Page(question);
        var second = await Queries.Page(question with { After = first.Next });

        Assert.Equal(["second", "first"], first.Looks.Concat(second.Looks).Select(look => look.Id));
        Assert.Null(second.Next);
        Assert.Equal(
            [(Role.GridLeader, Leader.Unit), (Role.Operator, null), (Role.Operator, new UnitKey("zone/1"))],
            (await Queries.Onlookers(Town, Eight, Eight.AddHours(1))).OrderBy(onlooker => $"{onlooker.Role}{onlooker.Unit?.Value}", StringComparer.Ordinal));
        Assert.Empty((await Queries.Page(question with { By = [] })).Looks);
    }

    [Fact]
    public void A_cursor_reads_what_it_wrote_and_nothing_else()
    {
        var cursor = new LookCursor(Eight, "a|b");
        Assert.True(LookCursor.TryParse(cursor.ToString(), out var read));
        Assert.Equal(cursor, read);
        foreach (var wrong in new[] { null, "", "x", "eA", "OTk5OTk5OTk5OTk5OTk5OTk5OXxh", "*" }) Assert.False(LookCursor.TryParse(wrong, out _));
    }

    private static Caller Leader => new("leader-1", Role.GridLeader, new UnitKey("grid/330109013001001"));

    private LookQueries Queries => new(Database);

    private static LookQuestion Question(DateTimeOffset from, DateTimeOffset to) => new(Town, "w-1", from, to) { By = [(Role.Operator, null)] };

    private async Task<IReadOnlyList<Look>> At(DateTimeOffset from, DateTimeOffset to) => (await Queries.Page(Question(from, to))).Looks;

    private Task<int> Changed(DateTimeOffset at, bool isOnDuty) => Database.Write(transaction =>
    {
        using var command = Statement.Of(
            transaction, $"INSERT INTO duty_changes (town, worker, at, on_duty) VALUES (@town, 'w-1', @at, @on)", ("town", Town), ("at", at.UtcTicks), ("on", isOnDuty));
        return command.ExecuteNonQuery();
    });

    private static Look Look(string id, DateTimeOffset from) => new(id, Town, new Caller("op-1", Role.Operator, null), from, null);
}
