namespace GovGrid.Towns;

/// <summary>The town's working time. Dates and times are local to the town.</summary>
/// <param name="Hours">Spans of a working day, ordered, not overlapping, such as 08-12 and 14-18.</param>
/// <param name="WorkingWeekdays">The weekdays that are worked when nothing else is said.</param>
/// <param name="Holidays">Dates that are not worked.</param>
/// <param name="MakeUpDays">Dates that are worked though the weekday is not (调休上班).</param>
public sealed record WorkingCalendar(
    IReadOnlyList<WorkingSpan> Hours, IReadOnlyList<DayOfWeek> WorkingWeekdays, IReadOnlyList<DateOnly> Holidays, IReadOnlyList<DateOnly> MakeUpDays);

/// <summary>A span of working time within one day.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends, later the same day.</param>
public readonly record struct WorkingSpan(TimeOnly From, TimeOnly To);
