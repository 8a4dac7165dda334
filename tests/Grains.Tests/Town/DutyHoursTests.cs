using GovGrid.Common;
using GovGrid.Testing;
using GovGrid.Towns;

namespace GovGrid.Grains.Tests.Town;

/// <summary>The small town: working time 08-12 and 14-18 from Monday to Friday, crews on two shifts of twelve hours.</summary>
public class DutyHoursTests
{
    private static readonly Towns.Town Town = SmallTown.Town;
    private static readonly string[] Crews = ["A", "B", "C"];
    private static readonly Duty WorkingTime = new(DutyKind.WorkingTime);

    [Theory]
    [InlineData(9, 18)]
    [InlineData(12.5, 18)]
    [InlineData(15, 18)]
    [InlineData(18, 18)]
    [InlineData(20, 20)]
    [InlineData(7, 18)]
    public void A_day_in_working_time_ends_in_the_evening_and_not_at_noon(double hour, double end) =>
        Assert.Equal(At(end), Town.EndOfShift(WorkingTime, At(hour)));

    [Fact]
    public void A_post_that_is_always_filled_has_no_end() => Assert.Equal(DateTimeOffset.MaxValue, Town.EndOfShift(new Duty(DutyKind.Always), At(9)));

    [Fact]
    public void A_crew_goes_home_at_the_end_of_its_shift_also_after_midnight()
    {
        var (day, night) = (Crew(At(9)), Crew(At(23)));
        Assert.Equal(At(20), Town.EndOfShift(day, At(9)));
        Assert.Equal(At(32), Town.EndOfShift(night, At(23)));
        Assert.Equal(At(21), Town.EndOfShift(day, At(21)));
    }

    [Fact]
    public void A_crew_goes_home_in_the_morning_between_two_nights()
    {
        var nights = new Towns.Town(SmallTown.Definition with { Rota = SmallTown.Definition.Rota with { Cycle = [Day("A", "B")] } });
        Assert.Equal(At(32), nights.EndOfShift(new Duty(DutyKind.Crew, "B"), At(23)));
        Assert.Equal(At(32), nights.EndOfShift(new Duty(DutyKind.Crew, "B"), At(32)));
    }

    [Fact]
    public void A_crew_that_is_always_on_is_relieved_after_two_days_and_one_that_never_comes_is_never_awaited()
    {
        var town = new Towns.Town(SmallTown.Definition with { Rota = SmallTown.Definition.Rota with { Cycle = [Day("A", "A")] } });
        Assert.InRange(town.EndOfShift(new Duty(DutyKind.Crew, "A"), At(9)), At(9 + 48), At(9 + 72));
        Assert.Equal(At(9), town.EndOfShift(new Duty(DutyKind.Crew, "B"), At(9)));
    }

    [Fact]
    public void A_unit_has_nobody_until_the_first_of_its_posts_comes()
    {
        var town = new Towns.Town(SmallTown.Definition with
        {
            Agencies = [new("chengguan", new("城管", "chengguan"), ["LawEnforcement"], [Post("late", Crew(At(23))), Post("early", WorkingTime)])],
        });
        Assert.Null(town.NobodyUntil(UnitKey.Agency("chengguan"), At(9)));
        Assert.Equal(At(14), town.NobodyUntil(UnitKey.Agency("chengguan"), At(13)));
        Assert.Equal(At(20), town.NobodyUntil(UnitKey.Agency("chengguan"), At(19)));
        Assert.Null(town.NobodyUntil(UnitKey.Platform("LawEnforcement"), At(3))); // it has no posts
        Assert.Null(town.NobodyUntil(UnitKey.County, At(3)));
    }

    private static Dictionary<string, IReadOnlyList<string>> Day(string day, string night) =>
        new() { ["day"] = [day], ["night"] = [night] };

    private static Post Post(string id, Duty duty) => new(id, new(id, id), People.Role.AgencyOfficer, duty, []);

    private static Duty Crew(DateTimeOffset at) => new(DutyKind.Crew, Crews.Single(crew => Town.Shifts.IsOnShift(crew, at)));

    // Of the Monday.
    private static DateTimeOffset At(double hour) => SmallTown.MondayMorning.AddHours(hour - 9);
}
