using GovGrid.Towns.Tests.Fixtures;
using static GovGrid.Towns.Tests.Fixtures.Calendars;

namespace GovGrid.Towns.Tests.Time;

public class ShiftClockTests
{
    private static readonly string[] Crews = ["A", "B", "C", "D"];

    private static readonly ShiftClock Clock = new(TwoShifts, Shanghai);

    [Theory] // day 1 of the cycle: A by day, C by night
    [InlineData("2026-01-01 08:00", "A")]
    [InlineData("2026-01-01 19:59", "A")]
    [InlineData("2026-01-01 20:00", "C")]
    [InlineData("2026-01-02 00:00", "C")] // past midnight it is still yesterday's shift
    [InlineData("2026-01-02 07:59", "C")]
    [InlineData("2026-01-02 08:00", "B")]
    [InlineData("2026-01-02 20:00", "A")]
    [InlineData("2026-01-03 08:00", "C")]
    [InlineData("2026-01-03 20:00", "B")]
    [InlineData("2026-01-04 08:00", "A")] // the cycle begins again
    [InlineData("2025-12-31 21:00", "B")] // before the anchor it has run already
    [InlineData("2025-12-29 09:00", "A")]
    public void One_crew_works_at_a_time(string at, string crew)
    {
        Assert.Equal(crew, Assert.Single(Assert.Single(Clock.At(At(at, Shanghai))).Crews));
        Assert.All(Crews, other => Assert.Equal(other == crew, Clock.IsOnShift(other, At(at, Shanghai))));
    }

    [Theory]
    [InlineData("2026-01-01 07:00", "2026-01-01 08:00")]
    [InlineData("2026-01-01 08:00", "2026-01-01 20:00")]
    [InlineData("2026-01-01 23:00", "2026-01-02 08:00")]
    public void The_next_boundary_is_the_next_change(string after, string next) => Assert.Equal(At(next, Shanghai), Clock.NextBoundary(At(after, Shanghai)));

    [Fact]
    public void Every_hour_of_two_years_has_the_crew_that_counting_days_says()
    {
        var first = At("2026-01-01 08:00", Shanghai);
        var crews = new[] { "A", "C", "B", "A", "C", "B" }; // day, night, day, night, day, night
        for (var hour = -9000; hour < 9000; hour++)
        {
            var shift = (int)Math.Floor(hour / 12.0);
            Assert.True(Clock.IsOnShift(crews[(shift % 6 + 6) % 6], first.AddHours(hour)), $"hour {hour}");
        }
    }

    [Fact]
    public void Overlapping_shifts_all_run()
    {
        var rota = new Rota(new DateOnly(2026, 1, 1), [Shift("long", "00:00", 24), Shift("peak", "16:00", 10)], [Turns(("long", ["A"]), ("peak", ["B", "C"]))]);
        var clock = new ShiftClock(rota, Shanghai);
        Assert.Equal(["peak", "long"], clock.At(At("2026-01-05 01:00", Shanghai)).Select(turn => turn.Shift.Id));
        Assert.Equal(["long"], clock.At(At("2026-01-05 02:00", Shanghai)).Select(turn => turn.Shift.Id));
        Assert.True(clock.IsOnShift("C", At("2026-01-05 01:59", Shanghai)));
        Assert.True(clock.IsOnShift("A", At("2026-01-05 00:00", Shanghai)));
    }

    [Fact]
    public void A_gap_between_shifts_is_nobodys()
    {
        var clock = new ShiftClock(new Rota(new DateOnly(2026, 1, 1), [Shift("day", "08:00", 10)], [Turns(("day", ["A"]))]), Shanghai);
        Assert.Empty(clock.At(At("2026-01-05 18:00", Shanghai)));
        Assert.False(clock.IsOnShift("A", At("2026-01-05 18:00", Shanghai)));
        Assert.Equal(At("2026-01-06 08:00", Shanghai), clock.NextBoundary(At("2026-01-05 18:00", Shanghai)));
    }

    [Fact]
    public void A_shift_over_a_change_of_the_clock_has_its_full_hours()
    {
        var clock = new ShiftClock(TwoShifts, Berlin);
        var turn = Assert.Single(clock.At(At("2026-03-28 23:00", Berlin)));
        Assert.Equal(At("2026-03-28 20:00", Berlin), turn.Start);
        Assert.Equal(TimeSpan.FromHours(12), turn.End - turn.Start);
    }

    [Fact]
    public void The_ends_of_time_do_no_harm()
    {
        Assert.Single(Clock.At(DateTimeOffset.MaxValue.AddDays(-1)));
        Assert.Equal(DateTimeOffset.MaxValue, Clock.NextBoundary(DateTimeOffset.MaxValue));
        Assert.InRange(Clock.NextBoundary(DateTimeOffset.MinValue), DateTimeOffset.MinValue, DateTimeOffset.MinValue.AddDays(1));
    }

    [Fact]
    public void Asking_allocates_nothing()
    {
        var at = At("2026-01-02 00:00", Shanghai);
        Assert.Equal(0, Allocations.Of(() => Clock.IsOnShift("B", at)));
        Assert.Equal(0, Allocations.Of(() => Clock.NextBoundary(at)));
    }
}
