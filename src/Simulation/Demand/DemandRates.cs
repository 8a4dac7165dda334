using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.Demand;

/// <summary>Reports an hour that are to be expected of each category: the rates of the hour of the week, times what the years and the day make of them.</summary>
internal sealed class DemandRates
{
    private readonly HourlyRates hourly;
    private readonly TrendAssumption? trend;
    private readonly DayFactors? days;
    private readonly TimeZoneInfo zone;
    private DateTimeOffset last = DateTimeOffset.MinValue; // the hour that was asked for last, of all categories in turn
    private DateTime local;

    public DemandRates(DemandAssumptions demand, double factor, TimeZoneInfo zone, Streams streams)
    {
        hourly = new HourlyRates(demand, factor, zone);
        (trend, this.zone) = (demand.Trend, zone);
        days = demand.Dispersion is { } dispersion ? new DayFactors(dispersion, [.. demand.Categories.Select(category => category.Code)], streams) : null;
    }

    /// <summary>The rate of a category, by its place in the assumptions, in the hour that begins at an instant.</summary>
    public double Of(int category, DateTimeOffset hour)
    {
        if (hour != last) (last, local) = (hour, TimeZoneInfo.ConvertTime(hour + HourlyRates.MiddleOfHour, zone).DateTime);
        return hourly.In(category, local) * (trend?.At(local) ?? 1) * (days?.Of(category, DateOnly.FromDateTime(local)) ?? 1);
    }
}
