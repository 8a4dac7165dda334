using System.Globalization;
using GovGrid.LiveHub.Wire;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Reports;

/// <summary>Reads when a period begins or ends.</summary>
internal static class TownTime
{
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
