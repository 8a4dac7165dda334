using System.Globalization;
using GovGrid.Simulation.Measures;
using GovGrid.Simulation.Scenarios;

namespace GovGrid.Simulation.Reports.Tables;

/// <summary>How often each hour of the week, Monday 00:00 first, occurs while figures count.</summary>
public static class HoursSeen
{
    /// <summary>Hours of a week.</summary>
    public const int PerWeek = LocalHours.PerWeek;

    /// <summary>The name of an hour in paths of figures.</summary>
    public static string Key(int hour) => hour.ToString(CultureInfo.InvariantCulture);

    /// <summary>Counts them, parts of an hour included.</summary>
    public static IReadOnlyList<double> In(Scenario scenario)
    {
        var hours = new LocalHours(TimeZoneInfo.FindSystemTimeZoneById(scenario.Town.Definition.TimeZone));
        var seen = new double[PerWeek];
        var (at, until) = (scenario.From.UtcTicks, scenario.Until.UtcTicks);
        while (at < until)
        {
            var next = Math.Min(until, at - at % TimeSpan.TicksPerHour + TimeSpan.TicksPerHour);
            seen[hours.OfWeek(at)] += (double)(next - at) / TimeSpan.TicksPerHour;
            at = next;
        }
        return seen;
    }
}
