using static GovGrid.Towns.Tests.Fixtures.Calendars;

namespace GovGrid.Towns.Tests.Time;

/// <summary>Compares the arithmetic with a minute-by-minute walk through the calendar, around the changes of the clock and of the stretches.</summary>
public class WorkingTimeOracleTests
{
    public static TheoryData<string> Zones => ["Asia/Shanghai", "Europe/Berlin", "America/St_Johns", "Pacific/Kiritimati"];

    [Theory, MemberData(nameof(Zones))]
    public void Due_times_are_those_that_counting_minutes_finds(string zone)
    {
        var (calendar, time, random) = Prepare(zone);
        for (var i = 0; i < 60; i++)
        {
            var start = Start(random);
            var minutes = random.Next(1, 3000);
            Assert.Equal(Walk(calendar, TimeZoneInfo.FindSystemTimeZoneById(zone), start, minutes), time.Add(start, TimeSpan.FromMinutes(minutes)));
        }
    }

    [Theory, MemberData(nameof(Zones))]
    public void Worked_or_not_is_what_the_local_clock_says(string zone)
    {
        var (calendar, time, random) = Prepare(zone);
        for (var i = 0; i < 3000; i++)
        {
            var at = Start(random);
            Assert.Equal(IsWorked(calendar, TimeZoneInfo.FindSystemTimeZoneById(zone), at), time.IsWorking(at));
        }
    }

    private static (WorkingCalendar, WorkingTime, Random) Prepare(string zone)
    {
        var calendar = Office(["2026-03-30", "2026-10-26", "2026-10-27"], ["2026-03-28", "2026-10-24"]);
        return (calendar, new WorkingTime(calendar, TimeZoneInfo.FindSystemTimeZoneById(zone)), new Random(zone.Length));
    }

    private static DateTimeOffset Start(Random random) =>
        new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(random.Next(0, 4 * 366 * 1440));

    private static DateTimeOffset Walk(WorkingCalendar calendar, TimeZoneInfo zone, DateTimeOffset start, int minutes)
    {
        for (var at = start; ; at = at.AddMinutes(1))
            if (IsWorked(calendar, zone, at) && --minutes == 0)
                return at.AddMinutes(1);
    }

    private static bool IsWorked(WorkingCalendar calendar, TimeZoneInfo zone, DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, zone).DateTime;
        var (day, time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        var worked = calendar.MakeUpDays.Contains(day) || (calendar.WorkingWeekdays.Contains(day.DayOfWeek) && !calendar.Holidays.Contains(day));
        return worked && calendar.Hours.Any(span => span.From <= time && time < span.To);
    }
}
