using System.Globalization;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Places;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Weather;
using GovGrid.Towns;

namespace GovGrid.Simulation.Demand;

/// <summary>
/// Demand drawn from assumptions: for each category a Poisson process whose rate changes with the hour of the week. Each hour of each
/// category has a stream of its own, so any stretch of time can be drawn without what was before it. Weather adds to it, or takes away.
/// </summary>
public sealed class DrawnDemand : IDemand
{
    private readonly DemandAssumptions demand;
    private readonly Streams streams;
    private readonly HourlyRates rates;
    private readonly ReportMaker maker;
    private readonly WeatherDemand weather;
    private readonly int lookBackHours;
    private readonly bool isNone;

    /// <summary>Prepares the demand of a town.</summary>
    /// <param name="town">The town.</param>
    /// <param name="places">Its places.</param>
    /// <param name="world">The assumptions.</param>
    /// <param name="streams">Chance.</param>
    /// <param name="factor">Times the assumed demand; 1 is as assumed.</param>
    public DrawnDemand(Town town, TownPlaces places, WorldDefinition world, Streams streams, double factor = 1)
    {
        demand = world.Demand;
        isNone = factor == 0;
        this.streams = streams;
        rates = new HourlyRates(demand, factor, TimeZoneInfo.FindSystemTimeZoneById(town.Definition.TimeZone));
        maker = new ReportMaker(town, places, world);
        weather = new WeatherDemand(demand, new WeatherCalendar(world.Weather, town), rates, streams, maker);
        lookBackHours = (int)Math.Ceiling((demand.Duplicates.Delay.AtMost ?? 0) / 60);
    }

    /// <inheritdoc />
    public IEnumerable<DemandReport> From(DateTimeOffset from)
    {
        if (isNone) yield break; // else it would look for the next one for ever
        var pending = new PriorityQueue<DemandReport, (long, string)>();
        var hour = new DateTimeOffset(from.UtcTicks - from.UtcTicks % TimeSpan.TicksPerHour, TimeSpan.Zero).AddHours(-lookBackHours);
        while (true)
        {
            for (var category = 0; category < demand.Categories.Count; category++)
                foreach (var report in InHour(category, hour))
                    pending.Enqueue(report, (report.At.UtcTicks, report.Key));
            foreach (var report in weather.In(hour)) pending.Enqueue(report, (report.At.UtcTicks, report.Key));
            hour = hour.AddHours(1);
            while (pending.TryPeek(out var next, out _) && next.At < hour)
            {
                pending.Dequeue();
                if (next.At >= from) yield return next;
            }
        }
    }

    private IEnumerable<DemandReport> InHour(int index, DateTimeOffset hour)
    {
        var (category, rate) = (demand.Categories[index], rates.Of(index, hour));
        var number = hour.UtcTicks / TimeSpan.TicksPerHour;
        var times = Arrivals.Of(streams.Of(Purpose.Arrivals, category.Code, number), rate);
        for (var i = 0; i < times.Count; i++)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"drawn-{streams.Label}-{category.Code}-{number}-{i}");
            var (report, kind) = maker.Make(key, hour + times[i], index, streams.Of(Purpose.Report, key));
            if (!weather.Keeps(report, kind.Code)) continue;
            yield return report;
            if (maker.Again(report, index, streams.Of(Purpose.Duplicate, key)) is { } again) yield return again;
        }
    }
}
