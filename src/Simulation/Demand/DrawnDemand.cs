using System.Globalization;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Places;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Weather;
using GovGrid.Towns;

namespace GovGrid.Simulation.Demand;

/// <summary>
/// Demand drawn from assumptions: for each category a Poisson process whose rate changes with the hour of the week. Each hour of each
/// category has a stream of its own, so any stretch of time can be drawn without what was before it. Years and days multiply the rates;
/// weather and planned events add to it, or take away.
/// </summary>
public sealed class DrawnDemand : IDemand
{
    // Who waits so long for the next report waits for none, and need not look for it for ever.
    private static readonly TimeSpan LookAhead = TimeSpan.FromDays(36_600);

    private readonly DemandAssumptions demand;
    private readonly Streams streams;
    private readonly DemandRates rates;
    private readonly ReportMaker maker;
    private readonly WeatherDemand weather;
    private readonly EventDemand events;
    private readonly ulong[] codeHashes; // of the categories
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
        rates = new DemandRates(demand, factor, TimeZoneInfo.FindSystemTimeZoneById(town.Definition.TimeZone), streams);
        maker = new ReportMaker(town, places, world);
        weather = new WeatherDemand(demand, new WeatherCalendar(world.Weather, town), rates, streams, maker);
        events = new EventDemand(demand, town, rates, streams, maker);
        codeHashes = [.. demand.Categories.Select(category => Streams.Hash(category.Code))];
        lookBackHours = (int)Math.Ceiling((demand.Duplicates.Delay.AtMost ?? 0) / 60);
    }

    /// <inheritdoc />
    public IEnumerable<DemandReport> From(DateTimeOffset from)
    {
        if (isNone) yield break;
        var pending = new PriorityQueue<DemandReport, (long, string)>();
        var hour = new DateTimeOffset(from.UtcTicks - from.UtcTicks % TimeSpan.TicksPerHour, TimeSpan.Zero).AddHours(-lookBackHours);
        for (var last = hour; hour - last < LookAhead;)
        {
            Draw(hour, pending);
            hour = hour.AddHours(1);
            while (pending.TryPeek(out var next, out _) && next.At < hour)
            {
                pending.Dequeue();
                last = hour;
                if (next.At >= from) yield return next;
            }
        }
    }

    private void Draw(DateTimeOffset hour, PriorityQueue<DemandReport, (long, string)> pending)
    {
        for (var category = 0; category < demand.Categories.Count; category++) DrawUsual(category, hour, pending);
        foreach (var (report, kind) in weather.In(hour))
            if (events.Keeps(report, kind.Code))
                Add(report, pending);
        foreach (var (report, kind, category) in events.In(hour))
            if (weather.Keeps(report, kind.Code) && events.Keeps(report, kind.Code))
                AddOnceOrTwice(report, category, pending);
    }

    private void DrawUsual(int index, DateTimeOffset hour, PriorityQueue<DemandReport, (long, string)> pending)
    {
        var number = hour.UtcTicks / TimeSpan.TicksPerHour;
        var arrivals = new Arrivals(streams.Of(Purpose.Arrivals, codeHashes[index], number), rates.Of(index, hour));
        while (arrivals.Next(out var after))
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"drawn-{streams.Label}-{demand.Categories[index].Code}-{number}-{arrivals.Count - 1}");
            var (report, kind) = maker.Make(key, hour + after, index, streams.Of(Purpose.Report, key));
            if (weather.Keeps(report, kind.Code) && events.Keeps(report, kind.Code)) AddOnceOrTwice(report, index, pending);
        }
    }

    // And once more where somebody else reports it too.
    private void AddOnceOrTwice(DemandReport report, int category, PriorityQueue<DemandReport, (long, string)> pending)
    {
        Add(report, pending);
        if (maker.Again(report, category, streams.Of(Purpose.Duplicate, report.Key)) is { } again) Add(again, pending);
    }

    private static void Add(DemandReport report, PriorityQueue<DemandReport, (long, string)> pending) => pending.Enqueue(report, (report.At.UtcTicks, report.Key));
}
