using System.Globalization;
using GovGrid.LiveHub.Requests;
using GovGrid.LiveHub.Wire;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Reports;

/// <summary>Reads when a period begins or ends.</summary>
internal static class TownTime
{
    /// <summary>The time of a query's parameter; null where it was left out, or is noted as wrong.</summary>
    public static DateTimeOffset? Read(string name, string? text, Town town, FieldFaults faults)
    {
        if (text is null) return null;
        if (TryParse(text, town, out var time)) return time;
        faults.Add(name, "a time with its offset, such as 2018-04-10T08:30:00Z, or a day of the town, such as 2018-04-10");
        return null;
    }

    /// <summary>
    /// Reads a time that names its offset, or a day, which is its first instant in the town: who asks for a month means its days there.
    /// </summary>
    public static bool TryParse(string text, Town town, out DateTimeOffset time)
    {
        if (UtcTimeConverter.TryParse(text, out time)) return true;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return false;
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        var offset = TimeZoneInfo.FindSystemTimeZoneById(town.Definition.TimeZone).GetUtcOffset(midnight);
        time = new DateTimeOffset(Math.Clamp(midnight.Ticks - offset.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), TimeSpan.Zero);
        return true;
    }
}
