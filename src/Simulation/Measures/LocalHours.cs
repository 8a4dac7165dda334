namespace GovGrid.Simulation.Measures;

/// <summary>Hours of the week in a town's local time.</summary>
/// <param name="zone">The town's time zone.</param>
internal sealed class LocalHours(TimeZoneInfo zone)
{
    /// <summary>Hours of a week.</summary>
    public const int PerWeek = 168;

    private long hour = -1;
    private int known;

    /// <summary>The hour of the week that holds an instant, Monday 00:00 first.</summary>
    /// <param name="ticks">Ticks of UTC.</param>
    public int OfWeek(long ticks)
    {
        var wanted = ticks / TimeSpan.TicksPerHour;
        if (wanted == hour) return known;
        var local = TimeZoneInfo.ConvertTimeFromUtc(new DateTime(wanted * TimeSpan.TicksPerHour + TimeSpan.TicksPerHour / 2, DateTimeKind.Utc), zone);
        (hour, known) = (wanted, ((int)local.DayOfWeek + 6) % 7 * 24 + local.Hour);
        return known;
    }
}
