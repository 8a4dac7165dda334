namespace GovGrid.Towns;

/// <summary>Arithmetic of a working calendar in its time zone: when a limit falls due, whether an instant is worked.</summary>
public sealed class WorkingTime
{
    private static readonly TimeSpan Horizon = TimeSpan.FromDays(3660);

    private readonly WorkingCalendar calendar;
    private readonly TimeZoneInfo zone;
    private readonly HashSet<DateOnly> holidays;
    private readonly HashSet<DateOnly> makeUpDays;
    private readonly HashSet<DayOfWeek> weekdays;
    private readonly TimeSpan workingDay;

    /// <summary>Prepares a calendar with at least one working span and weekday.</summary>
    public WorkingTime(WorkingCalendar calendar, TimeZoneInfo zone)
    {
        this.calendar = calendar;
        this.zone = zone;
        holidays = [.. calendar.Holidays];
        makeUpDays = [.. calendar.MakeUpDays];
        weekdays = [.. calendar.WorkingWeekdays];
        workingDay = new TimeSpan(calendar.Hours.Sum(span => (span.To - span.From).Ticks));
    }

    /// <summary>When a limit that starts at an instant falls due, in UTC.</summary>
    public DateTimeOffset Due(DateTimeOffset start, TimeLimit limit) => limit.Basis switch
    {
        TimeBasis.UrgentHours => start + TimeSpan.FromHours(limit.Amount),
        TimeBasis.NaturalDays => start + TimeSpan.FromDays(limit.Amount),
        TimeBasis.WorkingHours => Add(start, TimeSpan.FromHours(limit.Amount)),
        _ => Add(start, workingDay * limit.Amount),
    };

    /// <summary>The instant at which an amount of working time after a start has been worked, in UTC.</summary>
    /// <exception cref="InvalidOperationException">The calendar has no such amount in ten years.</exception>
    public DateTimeOffset Add(DateTimeOffset start, TimeSpan amount)
    {
        foreach (var (from, to) in Spans(start))
        {
            var begin = from > start ? from : start;
            if (to <= begin) continue;
            if (to - begin >= amount) return (begin + amount).ToUniversalTime();
            amount -= to - begin;
        }
        throw new InvalidOperationException($"The working calendar has no {amount.TotalHours:0.#} working hours in the ten years after {start:u}.");
    }

    /// <summary>Whether an instant lies in working time; the end of a span does not.</summary>
    public bool IsWorking(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, zone);
        var time = TimeOnly.FromDateTime(local.DateTime);
        return IsWorkingDay(DateOnly.FromDateTime(local.DateTime)) && calendar.Hours.Any(span => span.From <= time && time < span.To);
    }

    /// <summary>The first beginning or end of a working span after an instant, in UTC.</summary>
    public DateTimeOffset NextBoundary(DateTimeOffset after)
    {
        foreach (var (from, to) in Spans(after))
        {
            if (from > after) return from.ToUniversalTime();
            if (to > after) return to.ToUniversalTime();
        }
        return DateTimeOffset.MaxValue;
    }

    private bool IsWorkingDay(DateOnly day) => makeUpDays.Contains(day) || (weekdays.Contains(day.DayOfWeek) && !holidays.Contains(day));

    private IEnumerable<(DateTimeOffset From, DateTimeOffset To)> Spans(DateTimeOffset from)
    {
        var first = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(from, zone).DateTime);
        for (var day = first; day.DayNumber - first.DayNumber < Horizon.TotalDays; day = day.AddDays(1))
        {
            if (!IsWorkingDay(day)) continue;
            foreach (var span in calendar.Hours) yield return (At(day, span.From), At(day, span.To));
        }
    }

    private DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }
}
