using GovGrid.Simulation.Demand;
using GovGrid.Simulation.Live;

namespace GovGrid.LiveHub.Towns;

/// <summary>How many reports sampled people are expected to send in each hour of the week, so that a quiet night can be told from a fault.</summary>
/// <param name="towns">The towns with sampled people; none where people are people.</param>
public sealed class ExpectedReports(IReadOnlyList<SimulatedTown> towns)
{
    private static readonly DateTimeOffset Monday = new(2018, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>168 rates an hour in the town's local time, Monday 00:00 first; null for a town whose reports are not drawn.</summary>
    public IReadOnlyList<double>? Of(string town) => towns.FirstOrDefault(known => known.Town.Code == town) is { Demand: DrawnDemand } drawn ? Rates(drawn) : null;

    // The rates know hours of a local week; read as if local were UTC, the week has no change to summer time in it.
    private static IReadOnlyList<double> Rates(SimulatedTown town)
    {
        var demand = town.Assumed.Demand;
        var rates = new HourlyRates(demand, 1, TimeZoneInfo.Utc);
        return [.. Enumerable.Range(0, HourlyRates.Hours).Select(hour => Math.Round(
            Enumerable.Range(0, demand.Categories.Count).Sum(category => rates.Of(category, Monday.AddHours(hour))), 3))];
    }
}
