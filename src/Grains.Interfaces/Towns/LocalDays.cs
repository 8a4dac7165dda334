namespace GovGrid.Towns;

/// <summary>Local days and times of day as UTC.</summary>
internal static class LocalDays
{
    /// <summary>
    /// The local days that may have a part in a stretch of UTC, with one to spare on each side: no zone is more than 14 hours from UTC,
    /// and what begins on a day ends 24 hours later at the latest.
    /// </summary>
    public static IEnumerable<DateOnly> Around(long fromTicks, long toTicks)
    {
        var first = Math.Max(DateOnly.MinValue.DayNumber, (int)(fromTicks / TimeSpan.TicksPerDay) - 3);
        var last = Math.Min(DateOnly.MaxValue.DayNumber, (int)(toTicks / TimeSpan.TicksPerDay) + 2);
        for (var day = first; day <= last; day++) yield return DateOnly.FromDayNumber(day);
    }

    /// <summary>
    /// Ticks in UTC of a local time. A time that a change of the clock leaves out is the instant as far after the change as it would have
    /// been after the hour before; one that comes twice is its second.
    /// </summary>
    public static long UtcTicks(this TimeZoneInfo zone, DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return Math.Clamp(local.Ticks - zone.GetUtcOffset(local).Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks);
    }
}
