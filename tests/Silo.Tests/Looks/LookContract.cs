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
        await Table.Add(Look("a", Eight));
        await Table.Add(Look("b", Eight.AddHours(1)));
        await Table.End("a", Eight.AddHours(2));

        Assert.Equal([Look("b", Eight.AddHours(1)), Look("a", Eight) with { To = Eight.AddHours(2) }], await Table.At(Town, Eight.AddHours(1.5), Eight.AddHours(3)));
        Assert.Equal(["b"], (await Table.At(Town, Eight.AddHours(5), Eight.AddHours(6))).Select(look => look.Id));
        Assert.Equal(["a"], (await Table.At(Town, Eight.AddMinutes(-10), Eight.AddMinutes(10))).Select(look => look.Id));
        Assert.Empty(await Table.At("330109014", Eight, Eight.AddHours(3)));
    }

    [Fact]
    public async Task What_an_earlier_run_left_open_ends_and_what_is_over_is_deleted()
    {
        await Table.Add(Look("a", Eight));
        await Table.EndAll(Town, Eight.AddHours(1));
        await Table.Add(Look("b", Eight));

        await Table.Delete(Town, Eight.AddHours(1));
        Assert.Equal(2, (await Table.At(Town, Eight, Eight.AddDays(1))).Count);
        await Table.Delete(Town, Eight.AddDays(90));
        Assert.Equal(["b"], (await Table.At(Town, Eight, Eight.AddDays(91))).Select(look => look.Id)); // it goes on
    }

    [Fact]
    public async Task Duty_is_told_in_stretches_as_far_as_they_lie_in_the_time()
    {
        foreach (var (hours, isOnDuty) in new[] { (-30, true), (-20, false), (-2, true), (2, false), (5, true) }) await Changed(Eight.AddHours(hours), isOnDuty);

        Assert.Equal([(Eight, Eight.AddHours(2)), (Eight.AddHours(5), Eight.AddHours(6))], await Duty(Eight, Eight.AddHours(6)));
        Assert.Empty(await Duty(Eight.AddHours(-10), Eight.AddHours(-5)));
        Assert.Equal([(Eight.AddHours(-1), Eight)], await Duty(Eight.AddHours(-1), Eight));
    }

    private Task<IReadOnlyList<(DateTimeOffset, DateTimeOffset)>> Duty(DateTimeOffset from, DateTimeOffset to) => new DutyTimes(Database).Of(Town, "w-1", from, to);

    private Task<int> Changed(DateTimeOffset at, bool isOnDuty) => Database.Write(transaction =>
    {
        using var command = Statement.Of(
            transaction, $"INSERT INTO duty_changes (town, worker, at, on_duty) VALUES (@town, 'w-1', @at, @on)", ("town", Town), ("at", at.UtcTicks), ("on", isOnDuty));
        return command.ExecuteNonQuery();
    });

    private static Look Look(string id, DateTimeOffset from) => new(id, Town, new Caller("op-1", Role.Operator, new UnitKey("commandroom")), from, null);
}
