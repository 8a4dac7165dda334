using System.Globalization;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.Demand;

/// <summary>
/// What planned events do to drawn demand. Where one multiplies, further reports come beside the usual ones, of the same kinds, places and
/// channels; where one lessens, it leaves out of all that would come. What several add at once adds up; of what several lessen, each leaves
/// its part. The usual reports are the same with and without events.
/// </summary>
internal sealed class EventDemand
{
    private readonly DemandAssumptions demand;
    private readonly (PlannedEvent Event, DateTimeOffset Start, DateTimeOffset End)[] events;
    private readonly Town town;
    private readonly DemandRates rates;
    private readonly Streams streams;
    private readonly ReportMaker maker;

    public EventDemand(DemandAssumptions demand, Town town, DemandRates rates, Streams streams, ReportMaker maker)
    {
        (this.demand, this.town, this.rates, this.streams, this.maker) = (demand, town, rates, streams, maker);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(town.Definition.TimeZone);
        events = [.. (demand.Events ?? []).Select(one => (one, Utc(one.From, zone), Utc(one.To, zone)))];
    }

    /// <summary>Whether a report that would come is made in spite of what goes on.</summary>
    public bool Keeps(DemandReport report, string kind)
    {
        foreach (var (one, start, end) in events)
            if (one.Factor < 1 && start <= report.At && report.At < end && one.Concerns(kind) && one.IsIn(GridOf(one, report))
                && !streams.Of(Purpose.Event, $"{one.Name.En}/{report.Key}").Chance(one.Factor))
                return false;
        return true;
    }

    /// <summary>The further reports of an hour, with their kinds and the places of their categories in the assumptions.</summary>
    public IEnumerable<(DemandReport Report, KindDemand Kind, int Category)> In(DateTimeOffset hour) => events.Length == 0 ? [] : During(hour);

    private IEnumerable<(DemandReport Report, KindDemand Kind, int Category)> During(DateTimeOffset hour)
    {
        foreach (var (one, start, end) in events)
            if (one.Factor > 1 && start < hour.AddHours(1) && hour < end)
                for (var index = 0; index < demand.Categories.Count; index++)
                    if (demand.Categories[index].Kinds.Any(kind => one.Concerns(kind.Code)))
                        foreach (var (report, kind) in Of(one, index, hour))
                            if (start <= report.At && report.At < end)
                                yield return (report, kind, index);
    }

    // Drawn as if it were everywhere and of all kinds, so that what is left of its own has the usual mix.
    private IEnumerable<(DemandReport Report, KindDemand Kind)> Of(PlannedEvent one, int index, DateTimeOffset hour)
    {
        var (category, number) = (demand.Categories[index].Code, hour.UtcTicks / TimeSpan.TicksPerHour);
        var arrivals = new Arrivals(streams.Of(Purpose.Event, $"{one.Name.En}/{category}", number), rates.Of(index, hour) * (one.Factor - 1));
        while (arrivals.Next(out var after))
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"event-{streams.Label}-{(uint)Streams.Hash(one.Name.En):x8}-{category}-{number}-{arrivals.Count - 1}");
            var (report, kind) = maker.Make(key, hour + after, index, streams.Of(Purpose.Report, key));
            if (one.Concerns(kind.Code) && one.IsIn(GridOf(one, report))) yield return (report, kind);
        }
    }

    private string? GridOf(PlannedEvent one, DemandReport report) =>
        one.Areas is not null && report.Point is { } point ? town.Locate(point)?.Code : null;

    private static DateTimeOffset Utc(DateTime local, TimeZoneInfo zone) => new(local.Ticks - zone.GetUtcOffset(local).Ticks, TimeSpan.Zero);
}
