using GovGrid.Common;

namespace GovGrid.Towns.Files;

/// <summary>calendar.json as it stands in the file.</summary>
/// <param name="Hours">Spans of a working day.</param>
/// <param name="Weekdays">Weekdays that are worked.</param>
/// <param name="Holidays">Holidays with their make-up days.</param>
internal sealed record CalendarJson(Assumed<IReadOnlyList<WorkingSpan>> Hours, Assumed<IReadOnlyList<DayOfWeek>> Weekdays, IReadOnlyList<HolidayJson> Holidays);

/// <summary>A holiday.</summary>
/// <param name="Name">Its name.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="MakeUp">Days off that are worked for it (调休上班).</param>
internal sealed record HolidayJson(LocalizedText Name, DateOnly From, DateOnly To, IReadOnlyList<DateOnly> MakeUp)
{
    /// <summary>Its days; none where it ends before it begins.</summary>
    public IEnumerable<DateOnly> Days() => Enumerable.Range(0, Math.Max(0, To.DayNumber - From.DayNumber + 1)).Select(From.AddDays);
}
