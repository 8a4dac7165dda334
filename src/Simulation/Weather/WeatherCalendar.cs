using GovGrid.Simulation.Assumptions;
using GovGrid.Towns;

namespace GovGrid.Simulation.Weather;

/// <summary>When which weather is over a town: it follows from the date alone, so a restarted host knows it again.</summary>
public sealed class WeatherCalendar
{
    private readonly IReadOnlyList<WeatherAssumption> weather;
    private readonly TimeZoneInfo zone;

    /// <summary>Prepares the weather of a town.</summary>
    public WeatherCalendar(IReadOnlyList<WeatherAssumption> weather, Town town)
    {
        this.weather = weather;
        zone = TimeZoneInfo.FindSystemTimeZoneById(town.Definition.TimeZone);
    }

    /// <summary>The spell at an instant; null in ordinary times.</summary>
    public WeatherSpell? At(DateTimeOffset at)
    {
        foreach (var one in weather)
            if (NumberAt(one, at) is var number and >= 0 && Spell(one, number) is var spell && spell.Holds(at))
                return spell;
        return null;
    }

    /// <summary>All spells that are not over at an instant, in the order of their beginning, without end; none where the town has no weather.</summary>
    public IEnumerable<WeatherSpell> From(DateTimeOffset from)
    {
        var next = new PriorityQueue<WeatherSpell, (long, int)>();
        for (var i = 0; i < weather.Count; i++)
        {
            var spell = Spell(weather[i], Math.Max(0, NumberAt(weather[i], from)));
            Add(spell.End > from ? spell : Spell(weather[i], spell.Number + 1), i);
        }
        while (next.TryDequeue(out var spell, out var key))
        {
            Add(Spell(spell.Weather, spell.Number + 1), key.Item2);
            yield return spell;
        }

        void Add(WeatherSpell spell, int index) => next.Enqueue(spell, (spell.Start.UtcTicks, index));
    }

    // The last that has begun; below 0 before the first.
    private int NumberAt(WeatherAssumption one, DateTimeOffset at) =>
        (int)Math.Floor((TimeZoneInfo.ConvertTime(at, zone).DateTime - one.First).TotalDays / one.EveryDays);

    private WeatherSpell Spell(WeatherAssumption one, int number)
    {
        var local = one.First.AddDays((double)number * one.EveryDays);
        var start = new DateTimeOffset(local.Ticks - zone.GetUtcOffset(local).Ticks, TimeSpan.Zero);
        return new WeatherSpell(one, number, start, start + TimeSpan.FromHours(one.Hours));
    }
}
