namespace GovGrid.Towns;

/// <summary>
/// Arithmetic of a working calendar in its time zone: when a limit falls due, whether an instant is worked. Cheap enough to be asked at
/// every event: the calendar is laid out once for about a year and a half at a time, and then searched without allocation.
/// </summary>
public sealed class WorkingTime
{
    private const int Horizon = 9; // stretches of 512 days; all but the first are whole, so ten years are covered

    private readonly WorkingCalendar calendar;
    private readonly TimeZoneInfo zone;
    private readonly HashSet<DateOnly> holidays;
    private readonly HashSet<DateOnly> makeUpDays;
    private readonly Stretches<WorkingStretch> stretches;
    private readonly TimeSpan workingDay;

    /// <summary>Prepares a calendar. One without any working time is never worked.</summary>
    public WorkingTime(WorkingCalendar calendar, TimeZoneInfo zone)
    {
        this.calendar = calendar;
        this.zone = zone;
        holidays = [.. calendar.Holidays];
        makeUpDays = [.. calendar.MakeUpDays];
        workingDay = new TimeSpan(calendar.Hours.Sum(span => (span.To - span.From).Ticks));
        stretches = new Stretches<WorkingStretch>((from, to) => new WorkingStretch(Spans(from, to)));
    }

    /// <summary>When a limit that starts at an instant falls due, in UTC.</summary>
    /// <exception cref="InvalidOperationException">The calendar has not that much working time in ten years.</exception>
    public DateTimeOffset Due(DateTimeOffset start, TimeLimit limit) => Due(start, limit.Amount, limit.Basis);

    /// <summary>When an amount of time that starts at an instant is over, in UTC.</summary>
    /// <exception cref="InvalidOperationException">The calendar has not that much working time in ten years.</exception>
    public DateTimeOffset Due(DateTimeOffset start, TimeAmount time) => Due(start, time.Amount, time.Basis);

    /// <summary>When an amount of time in a basis that starts at an instant is over, in UTC.</summary>
    /// <exception cref="InvalidOperationException">The calendar has not that much working time in ten years.</exception>
    public DateTimeOffset Due(DateTimeOffset start, double amount, TimeBasis basis) => basis switch
    {
        TimeBasis.UrgentHours => start.ToUniversalTime() + TimeSpan.FromHours(amount),
        TimeBasis.NaturalDays => start.ToUniversalTime() + TimeSpan.FromDays(amount),
        TimeBasis.WorkingHours => Add(start, TimeSpan.FromHours(amount)),
        _ => Add(start, workingDay * amount),
    };

    /// <summary>How much time, as a basis counts it, lies between two instants; zero where the second is not later.</summary>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to, TimeBasis basis)
    {
        if (to <= from) return TimeSpan.Zero;
        if (basis is TimeBasis.UrgentHours or TimeBasis.NaturalDays) return to - from;
        var (worked, at, end) = (0L, from.UtcTicks, to.UtcTicks);
        var (index, span) = FirstNotOver(at);
        for (var last = Stretches<WorkingStretch>.IndexOf(end); index <= last; index++, span = 0)
            for (; span < stretches[index].Count; span++)
            {
                if (stretches[index].From(span) >= end) return new TimeSpan(worked);
                worked += Math.Min(end, stretches[index].To(span)) - Math.Max(at, stretches[index].From(span));
            }
        return new TimeSpan(worked);
    }

    /// <summary>The instant at which a time counted by a basis after a start is over, in UTC.</summary>
    public DateTimeOffset After(DateTimeOffset start, TimeSpan time, TimeBasis basis) =>
        basis is TimeBasis.UrgentHours or TimeBasis.NaturalDays ? start.ToUniversalTime() + time : Add(start, time);

    /// <summary>
    /// The instant at which an amount of working time after a start has been worked, in UTC. What is used up at the end of a span is due
    /// then, not at the beginning of the next one. No time at all from outside working time is due when work begins.
    /// </summary>
    /// <param name="start">From when on.</param>
    /// <param name="amount">0 or more.</param>
    /// <exception cref="InvalidOperationException">The calendar has not that much working time in ten years.</exception>
    public DateTimeOffset Add(DateTimeOffset start, TimeSpan amount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, TimeSpan.Zero);
        var (at, remaining) = (start.UtcTicks, amount.Ticks);
        var (index, span) = FirstNotOver(at);
        for (var end = EndOfHorizon(at); index < end; index++, span = 0)
            if (stretches[index].TryAdd(at, span, ref remaining, out var due))
                return Utc(due);
        throw new InvalidOperationException($"The working calendar has not {amount.TotalHours:0.#} working hours in the ten years after {start:u}.");
    }

    /// <summary>Whether an instant lies in working time; the end of a span does not.</summary>
    public bool IsWorking(DateTimeOffset at)
    {
        var (index, span) = FirstNotOver(at.UtcTicks);
        return span < stretches[index].Count && stretches[index].From(span) <= at.UtcTicks;
    }

    /// <summary>
    /// The first beginning or end of a span of working time after an instant, in UTC; <see cref="DateTimeOffset.MaxValue"/> where ten years
    /// have none.
    /// </summary>
    public DateTimeOffset NextBoundary(DateTimeOffset after)
    {
        var at = after.UtcTicks;
        var (index, span) = FirstNotOver(at);
        for (var end = EndOfHorizon(at); index < end; index++, span = 0)
            if (span < stretches[index].Count)
                return Utc(stretches[index].From(span) > at ? stretches[index].From(span) : stretches[index].To(span));
        return DateTimeOffset.MaxValue;
    }

    private int EndOfHorizon(long at) => Math.Min(stretches.Count, Stretches<WorkingStretch>.IndexOf(at) + Horizon);

    // A span belongs to the stretch in which it begins, so the last one of the stretch before may still run.
    private (int Index, int Span) FirstNotOver(long at)
    {
        var index = Stretches<WorkingStretch>.IndexOf(at);
        if (index > 0 && stretches[index - 1] is { Count: > 0 } before && before.To(before.Count - 1) > at)
            return (index - 1, before.Count - 1);
        return (index, stretches[index].FirstNotOver(at));
    }

    private IEnumerable<(long From, long To)> Spans(long fromTicks, long toTicks)
    {
        foreach (var day in LocalDays.Around(fromTicks, toTicks))
        {
            if (!IsWorkingDay(day)) continue;
            foreach (var span in calendar.Hours)
                if (zone.UtcTicks(day, span.From) is var from && from >= fromTicks && from < toTicks)
                    yield return (from, zone.UtcTicks(day, span.To));
        }
    }

    private bool IsWorkingDay(DateOnly day) =>
        makeUpDays.Contains(day) || (calendar.WorkingWeekdays.Contains(day.DayOfWeek) && !holidays.Contains(day));

    private static DateTimeOffset Utc(long ticks) => new(ticks, TimeSpan.Zero);
}
