namespace GovGrid.Towns.Tests.Fixtures;

/// <summary>Calendars and rotas for tests of time.</summary>
internal static class Calendars
{
    public static TimeZoneInfo Shanghai { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static TimeZoneInfo Berlin { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <summary>08-12 and 14-18, Monday to Friday, with what is off and on besides.</summary>
    public static WorkingCalendar Office(string[]? holidays = null, string[]? makeUp = null) => new(
        [Span("08:00", "12:00"), Span("14:00", "18:00")],
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
        [.. (holidays ?? []).Select(Day)],
        [.. (makeUp ?? []).Select(Day)]);

    public static WorkingSpan Span(string from, string to) => new(TimeOnly.Parse(from, null), TimeOnly.Parse(to, null));

    public static DateOnly Day(string day) => DateOnly.Parse(day, null);

    /// <summary>A local time such as <c>2026-03-02 09:00</c>.</summary>
    public static DateTimeOffset At(string local, TimeZoneInfo zone)
    {
        var time = DateTime.Parse(local, null);
        return new DateTimeOffset(time, zone.GetUtcOffset(time));
    }

    /// <summary>三班两运转: two 12-hour shifts, three crews.</summary>
    public static Rota TwoShifts { get; } = new(
        new DateOnly(2026, 1, 1),
        [Shift("day", "08:00", 12), Shift("night", "20:00", 12)],
        [Turns(("day", ["A"]), ("night", ["C"])), Turns(("day", ["B"]), ("night", ["A"])), Turns(("day", ["C"]), ("night", ["B"]))]);

    public static Shift Shift(string id, string start, double hours) => new(id, new(id, id), TimeOnly.Parse(start, null), hours);

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Turns(params (string Shift, string[] Crews)[] turns) =>
        turns.ToDictionary(turn => turn.Shift, turn => (IReadOnlyList<string>)turn.Crews);
}
