using GovGrid.Simulation.Assumptions;

namespace GovGrid.Simulation.Demand;

/// <summary>Expected reports an hour by category and hour of the week, in the town's local time.</summary>
public sealed class HourlyRates
{
    /// <summary>Hours of a week.</summary>
    public const int Hours = 168;

    private readonly TimeZoneInfo zone;
    private readonly double[][] rates;

    /// <summary>Works the rates out: weights scaled so that a week has seven times the daily mean of each category.</summary>
    /// <param name="demand">The assumptions.</param>
    /// <param name="factor">Times that demand; 1 is as assumed.</param>
    /// <param name="zone">The town's time zone.</param>
    public HourlyRates(DemandAssumptions demand, double factor, TimeZoneInfo zone)
    {
        this.zone = zone;
        rates = [.. demand.Categories.Select(category => Scale(
            category.HourOfWeek ?? demand.HourOfWeek.Value, 7 * factor * demand.PerDay.Value * category.Share))];
    }

    /// <summary>The rate of a category, by its place in the assumptions, in the hour that begins at an instant.</summary>
    public double Of(int category, DateTimeOffset hour) => In(category, TimeZoneInfo.ConvertTime(hour + MiddleOfHour, zone).DateTime);

    /// <summary>The middle of the hour decides where zones are not whole hours away from UTC.</summary>
    internal static TimeSpan MiddleOfHour { get; } = TimeSpan.FromMinutes(30);

    /// <summary>The rate of a category in the hour that holds a local time; Monday 00:00 is hour 0.</summary>
    internal double In(int category, DateTime local) => rates[category][((int)local.DayOfWeek + 6) % 7 * 24 + local.Hour];

    private static double[] Scale(IReadOnlyList<double> weights, double perWeek)
    {
        var sum = weights.Sum();
        return [.. weights.Select(weight => weight / sum * perWeek)];
    }
}
