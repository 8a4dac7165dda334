using System.Globalization;
using GovGrid.Towns;

namespace GovGrid.Simulation.Demand.Recorded;

/// <summary>
/// Recorded reports as a town's demand. Recorded weeks are laid over the town's weeks, Monday on Monday and hour on hour of the local clocks;
/// when the last is through, the first comes again. Which week of the records a week of the town has depends on its date alone, so a
/// restart goes on where it was. In the recorded weeks themselves each report comes at its own local time.
/// </summary>
public sealed class RecordedDemand : IDemand
{
    private readonly IReadOnlyList<MappedRow> rows;
    private readonly Channel channel;
    private readonly TimeZoneInfo zone;
    private readonly DateTime firstMonday;
    private readonly int weeks;

    /// <summary>Prepares a recording, which has at least one report, for a town.</summary>
    public RecordedDemand(Recording recording, Town town)
    {
        (rows, channel) = (recording.Rows, recording.Mapping.Channel);
        if (rows.Count == 0) throw new ArgumentException("The recording has no report.", nameof(recording));
        zone = TimeZoneInfo.FindSystemTimeZoneById(town.Definition.TimeZone);
        firstMonday = MondayOf(rows[0].LocalTime);
        weeks = WeeksBetween(firstMonday, MondayOf(rows[^1].LocalTime)) + 1;
    }

    /// <inheritdoc />
    public IEnumerable<DemandReport> From(DateTimeOffset from)
    {
        var monday = MondayOf(TimeZoneInfo.ConvertTime(from, zone).DateTime);
        for (; ; monday = monday.AddDays(7))
        {
            var week = WeeksBetween(firstMonday, monday) % weeks;
            foreach (var report in InWeek(monday, firstMonday.AddDays(7 * (week < 0 ? week + weeks : week))))
                if (report.At >= from)
                    yield return report;
        }
    }

    private IEnumerable<DemandReport> InWeek(DateTime monday, DateTime recordedMonday)
    {
        var at = DateTimeOffset.MinValue;
        for (var i = FirstFrom(recordedMonday); i < rows.Count && rows[i].LocalTime < recordedMonday.AddDays(7); i++)
        {
            var row = rows[i];
            var key = string.Create(CultureInfo.InvariantCulture, $"{row.Key}@{monday:yyyyMMdd}");
            var time = ToUtc(monday + (row.LocalTime - recordedMonday));
            if (time > at) at = time; // a change of the town's clocks must not turn the order around
            yield return new DemandReport(key, at, channel, row.Category, row.Description, row.Point, row.Address, row.At);
        }
    }

    private int FirstFrom(DateTime time)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (rows[middle].LocalTime < time) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private DateTimeOffset ToUtc(DateTime local) =>
        new(TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(local) ? local.AddHours(1) : local, zone), TimeSpan.Zero);

    private static DateTime MondayOf(DateTime time) => time.Date.AddDays(-(((int)time.DayOfWeek + 6) % 7));

    private static int WeeksBetween(DateTime monday, DateTime later) => (int)Math.Floor((later - monday).TotalDays / 7);
}
