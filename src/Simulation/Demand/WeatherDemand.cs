using System.Globalization;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Weather;

namespace GovGrid.Simulation.Demand;

/// <summary>
/// What weather does to drawn demand. Where it multiplies, further reports come beside the usual ones, most of them in its areas; where
/// it lessens, usual ones are left out. The usual reports are the same with and without it.
/// </summary>
internal sealed class WeatherDemand(DemandAssumptions demand, WeatherCalendar calendar, DemandRates rates, Streams streams, ReportMaker maker)
{
    /// <summary>Whether a usual report is made in spite of the weather.</summary>
    public bool Keeps(DemandReport usual, string kind)
    {
        var factor = calendar.At(usual.At)?.FactorOf(kind) ?? 1;
        return factor >= 1 || streams.Of(Purpose.Weather, usual.Key).Chance(factor);
    }

    /// <summary>The further reports of an hour, with their kinds.</summary>
    public IEnumerable<(DemandReport Report, KindDemand Kind)> In(DateTimeOffset hour) =>
        (calendar.At(hour) ?? calendar.At(hour.AddHours(1))) is { } spell ? In(spell, hour) : [];

    private IEnumerable<(DemandReport Report, KindDemand Kind)> In(WeatherSpell spell, DateTimeOffset hour)
    {
        for (var index = 0; index < demand.Categories.Count; index++)
            foreach (var kind in demand.Categories[index].Kinds.Where(kind => spell.Causes(kind.Code)))
                foreach (var report in Of(spell, index, kind, hour))
                    yield return (report, kind);
    }

    private IEnumerable<DemandReport> Of(WeatherSpell spell, int index, KindDemand kind, DateTimeOffset hour)
    {
        var number = hour.UtcTicks / TimeSpan.TicksPerHour;
        var more = rates.Of(index, hour) * kind.Share * (spell.FactorOf(kind.Code) - 1);
        var arrivals = new Arrivals(streams.Of(Purpose.Weather, kind.Code, number), more);
        while (arrivals.Next(out var after))
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"weather-{streams.Label}-{kind.Code}-{number}-{arrivals.Count - 1}");
            if (spell.Holds(hour + after)) yield return maker.MakeInWeather(key, hour + after, index, kind, spell.Weather, streams.Of(Purpose.Report, key));
        }
    }
}
