using System.Globalization;
using GovGrid.Simulation.Scenarios;

namespace GovGrid.Simulation.Reports.Pages;

/// <summary>Writes instants in a town's local time.</summary>
internal static class LocalTime
{
    /// <summary>Date, and time of day where it is not midnight.</summary>
    public static string Of(DateTimeOffset at, Scenario scenario)
    {
        var local = TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(scenario.Town.Definition.TimeZone));
        return local.ToString(local.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }
}
