using System.Globalization;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Files;

namespace GovGrid.Towns.Checking;

/// <summary>The calendar has working time, says nothing twice, and every limit can run out in it.</summary>
internal static class CalendarChecks
{
    private const int LongestHoliday = 366; // days

    public static void Run(FolderContent files, FaultList faults)
    {
        var before = faults.All.Count;
        Hours(files.Calendar.Hours.Value, faults);
        for (var i = 0; i < files.Calendar.Holidays.Count; i++) Holiday(files.Calendar, i, faults);
        if (faults.All.Count == before) Unique.Check(TownFiles.Calendar, Days(files.Calendar), "a day", faults);
        if (faults.All.Count == before) Limits(files, faults);
    }

    private static void Hours(IReadOnlyList<WorkingSpan> hours, FaultList faults)
    {
        for (var i = 0; i < hours.Count; i++)
        {
            if (hours[i].To <= hours[i].From)
                faults.Add(TownFiles.Calendar, $"$.hours.value[{i}].to", $"expected a time after {hours[i].From:HH:mm}, found {hours[i].To:HH:mm}");
            if (i > 0 && hours[i].From < hours[i - 1].To)
                faults.Add(TownFiles.Calendar, $"$.hours.value[{i}].from", $"expected a time not before {hours[i - 1].To:HH:mm}, where the span before it ends, found {hours[i].From:HH:mm}");
        }
    }

    private static void Holiday(CalendarJson calendar, int index, FaultList faults)
    {
        var holiday = calendar.Holidays[index];
        if (holiday.To < holiday.From)
            faults.Add(TownFiles.Calendar, $"$.holidays[{index}].to", $"expected a day not before {Text(holiday.From)}, found {Text(holiday.To)}");
        if (holiday.To.DayNumber - holiday.From.DayNumber >= LongestHoliday)
            faults.Add(TownFiles.Calendar, $"$.holidays[{index}].to", $"expected at most {LongestHoliday} days, found {Text(holiday.To)}");
        for (var i = 0; i < holiday.MakeUp.Count; i++)
            if (calendar.Weekdays.Value.Contains(holiday.MakeUp[i].DayOfWeek))
                faults.Add(TownFiles.Calendar, $"$.holidays[{index}].makeUp[{i}]", $"expected a day that is off otherwise, found {Text(holiday.MakeUp[i])}, a {holiday.MakeUp[i].DayOfWeek}");
    }

    private static IEnumerable<(string, string)> Days(CalendarJson calendar) =>
        calendar.Holidays.SelectMany((holiday, i) => holiday.Days().Select(day => (Text(day), $"$.holidays[{i}]"))
            .Concat(holiday.MakeUp.Select((day, j) => (Text(day), $"$.holidays[{i}].makeUp[{j}]"))));

    // A limit that no working time is left for would only show when an incident meets it.
    private static void Limits(FolderContent files, FaultList faults)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(files.Town.TimeZone, out var zone)) return;
        var calendar = files.Calendar;
        var time = new WorkingTime(
            new WorkingCalendar(calendar.Hours.Value, calendar.Weekdays.Value, [.. calendar.Holidays.SelectMany(holiday => holiday.Days())], [.. calendar.Holidays.SelectMany(holiday => holiday.MakeUp)]), zone);
        var starts = calendar.Holidays.Select(holiday => holiday.From).Append(files.Town.Rota.Anchor).Distinct().ToList();
        for (var i = 0; i < files.Categories.LimitSets.Count; i++)
            for (var j = 0; j < files.Categories.LimitSets[i].Limits.Count; j++)
                if (starts.FirstOrDefault(start => !CanBeMet(time, files.Categories.LimitSets[i].Limits[j], start)) is var start && start != default)
                    faults.Add(TownFiles.Categories, $"$.limitSets[{i}].limits[{j}].amount", $"expected a limit that the working calendar lets run out, found one that is not over ten years after {Text(start)}");
    }

    private static bool CanBeMet(WorkingTime time, TimeLimit limit, DateOnly start)
    {
        try
        {
            time.Due(new DateTimeOffset(start, TimeOnly.MinValue, TimeSpan.Zero), limit);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
