using GovGrid.Towns.Tests.Fixtures;
using static GovGrid.Towns.Tests.Fixtures.Calendars;

namespace GovGrid.Towns.Tests.Time;

public class WorkingTimeTests
{
    private static readonly WorkingTime Office2026 = new(
        Office(["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-02-23"], ["2026-02-14", "2026-02-28"]), Shanghai);

    [Theory] // 2026-03-02 is a Monday
    [InlineData("2026-03-02 09:00", 60, "2026-03-02 10:00")]
    [InlineData("2026-03-02 11:00", 60, "2026-03-02 12:00")] // used up when lunch begins, not when it ends
    [InlineData("2026-03-02 11:00", 61, "2026-03-02 14:01")] // over lunch
    [InlineData("2026-03-02 12:30", 30, "2026-03-02 14:30")] // begins at lunch
    [InlineData("2026-03-02 06:00", 60, "2026-03-02 09:00")] // begins before work
    [InlineData("2026-03-02 17:30", 60, "2026-03-03 08:30")] // over night
    [InlineData("2026-03-06 17:30", 60, "2026-03-09 08:30")] // over the weekend
    [InlineData("2026-03-07 10:00", 480, "2026-03-09 18:00")] // begins on a Saturday
    [InlineData("2026-02-13 17:00", 120, "2026-02-14 09:00")] // into a make-up Saturday
    [InlineData("2026-02-14 17:00", 120, "2026-02-24 09:00")] // over Spring Festival
    [InlineData("2026-02-17 10:00", 60, "2026-02-24 09:00")] // begins in it
    [InlineData("2026-02-27 10:00", 960, "2026-03-02 10:00")] // two days, one of them a make-up Saturday
    [InlineData("2026-03-02 08:00", 0, "2026-03-02 08:00")]
    [InlineData("2026-03-02 12:00", 0, "2026-03-02 14:00")] // nothing, from outside working time: when work begins
    public void Working_minutes_pass_only_in_working_time(string start, int minutes, string due) =>
        Assert.Equal(At(due, Shanghai), Office2026.Add(At(start, Shanghai), TimeSpan.FromMinutes(minutes)));

    [Theory]
    [InlineData(TimeBasis.UrgentHours, 2, "2026-03-06 19:00")]
    [InlineData(TimeBasis.NaturalDays, 2, "2026-03-08 17:00")]
    [InlineData(TimeBasis.WorkingHours, 2, "2026-03-09 09:00")]
    [InlineData(TimeBasis.WorkingDays, 2, "2026-03-10 17:00")]
    [InlineData(TimeBasis.WorkingDays, 0.5, "2026-03-09 11:00")]
    [InlineData(TimeBasis.UrgentHours, 0.25, "2026-03-06 17:15")]
    public void Each_basis_counts_in_its_own_way(TimeBasis basis, double amount, string due)
    {
        var result = Office2026.Due(At("2026-03-06 17:00", Shanghai), new TimeLimit(LimitedStep.Resolve, amount, basis)); // a Friday
        Assert.Equal(At(due, Shanghai), result);
        Assert.Equal(TimeSpan.Zero, result.Offset);
    }

    [Theory]
    [InlineData("2026-03-02 07:59", false)]
    [InlineData("2026-03-02 08:00", true)]
    [InlineData("2026-03-02 11:59", true)]
    [InlineData("2026-03-02 12:00", false)]
    [InlineData("2026-03-02 14:00", true)]
    [InlineData("2026-03-02 18:00", false)]
    [InlineData("2026-03-07 10:00", false)] // Saturday
    [InlineData("2026-02-14 10:00", true)] // make-up Saturday
    [InlineData("2026-02-16 10:00", false)] // holiday on a Monday
    public void An_instant_is_worked_or_not(string at, bool working) => Assert.Equal(working, Office2026.IsWorking(At(at, Shanghai)));

    [Theory]
    [InlineData("2026-03-02 07:00", "2026-03-02 08:00")]
    [InlineData("2026-03-02 08:00", "2026-03-02 12:00")]
    [InlineData("2026-03-02 12:00", "2026-03-02 14:00")]
    [InlineData("2026-03-06 18:00", "2026-03-09 08:00")]
    [InlineData("2026-02-14 18:00", "2026-02-24 08:00")]
    public void The_next_boundary_is_the_next_beginning_or_end(string after, string next) =>
        Assert.Equal(At(next, Shanghai), Office2026.NextBoundary(At(after, Shanghai)));

    [Fact]
    public void A_calendar_without_working_time_is_never_worked_and_does_not_hang()
    {
        foreach (var nothing in new WorkingCalendar[] { new([], [DayOfWeek.Monday], [], []), new([Span("08:00", "12:00")], [], [], []) })
        {
            var time = new WorkingTime(nothing, Shanghai);
            Assert.False(time.IsWorking(At("2026-03-02 09:00", Shanghai)));
            Assert.Equal(DateTimeOffset.MaxValue, time.NextBoundary(At("2026-03-02 09:00", Shanghai)));
            Assert.Throws<InvalidOperationException>(() => time.Add(At("2026-03-02 09:00", Shanghai), TimeSpan.FromHours(1)));
        }
    }

    [Fact]
    public void A_limit_of_years_is_found_and_one_of_decades_is_refused()
    {
        Assert.Equal(At("2029-12-31 18:00", Shanghai), new WorkingTime(Office(), Shanghai).Add(At("2026-03-02 08:00", Shanghai), TimeSpan.FromHours(8 * 1001)));
        Assert.Throws<InvalidOperationException>(() => Office2026.Add(At("2026-03-02 08:00", Shanghai), TimeSpan.FromHours(8 * 10_000)));
    }

    [Fact]
    public void Less_than_nothing_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Office2026.Add(At("2026-03-02 08:00", Shanghai), TimeSpan.FromTicks(-1)));

    [Fact]
    public void The_ends_of_time_do_no_harm()
    {
        Assert.InRange(Office2026.NextBoundary(DateTimeOffset.MinValue), DateTimeOffset.MinValue, DateTimeOffset.MinValue.AddDays(1));
        Assert.False(Office2026.IsWorking(DateTimeOffset.MaxValue));
        Assert.Equal(DateTimeOffset.MaxValue, Office2026.NextBoundary(DateTimeOffset.MaxValue));
        Assert.Throws<InvalidOperationException>(() => Office2026.Add(DateTimeOffset.MaxValue, TimeSpan.FromHours(1)));
    }

    [Fact]
    public void A_night_on_which_the_clock_goes_forward_is_an_hour_shorter()
    {
        var nights = new WorkingTime(new([Span("00:00", "06:00")], Enum.GetValues<DayOfWeek>(), [], []), Berlin);
        Assert.Equal(At("2026-03-29 06:00", Berlin), nights.Add(At("2026-03-29 00:00", Berlin), TimeSpan.FromHours(5)));
        Assert.Equal(At("2026-10-25 05:00", Berlin), nights.Add(At("2026-10-25 00:00", Berlin), TimeSpan.FromHours(6)));
    }

    [Fact]
    public void Asking_allocates_nothing()
    {
        var at = At("2026-02-13 17:00", Shanghai);
        var limit = new TimeLimit(LimitedStep.Resolve, 20, TimeBasis.WorkingDays);
        Assert.Equal(0, Allocations.Of(() => Office2026.IsWorking(at)));
        Assert.Equal(0, Allocations.Of(() => Office2026.NextBoundary(at)));
        Assert.Equal(0, Allocations.Of(() => Office2026.Due(at, limit)));
    }
}
