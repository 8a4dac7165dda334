using GovGrid.Simulation.Support;
using GovGrid.Testing;

namespace GovGrid.Simulation.Weather;

public class WeatherCalendarTests
{
    private static readonly WeatherCalendar Calendar = new([Storms.Rain], SmallWorld.Town);
    private static readonly DateTimeOffset Ten = SmallTown.MondayMorning.AddHours(1);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(239, true)]
    [InlineData(240, false)]
    [InlineData(7 * 24 * 60, true)]
    [InlineData(-7 * 24 * 60 + 1, false)] // before the first
    public void It_comes_by_the_town_s_clocks_and_comes_again(int minutes, bool rains) => Assert.Equal(rains, Calendar.At(Ten.AddMinutes(minutes)) is not null);

    [Fact]
    public void What_is_not_over_comes_first_then_one_after_the_other()
    {
        Assert.Equal(
            [(0, Ten), (1, Ten.AddDays(7)), (2, Ten.AddDays(14))],
            Calendar.From(Ten.AddHours(3)).Take(3).Select(spell => (spell.Number, spell.Start)));
        Assert.Equal(1, Calendar.From(Ten.AddHours(4)).First().Number);
        Assert.Equal(0, Calendar.From(Ten.AddYears(-1)).First().Number);
    }

    [Fact]
    public void A_town_without_weather_has_none() => Assert.Empty(new WeatherCalendar([], SmallWorld.Town).From(Ten));
}
