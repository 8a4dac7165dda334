using GovGrid.Simulation.Measures.Series;
using GovGrid.Simulation.Studies.Running;

namespace GovGrid.Simulation.Tests.Studies;

public sealed class WarmUpCutTests
{
    private static readonly DateTimeOffset Begin = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_town_that_fills_up_for_thirty_hours_warms_up_for_two_days()
    {
        Assert.Equal(2, WarmUpCut.Days([Hours(240, hour => Math.Min(hour, 30)), Hours(250, hour => Math.Min(hour, 30))], Begin));
    }

    [Fact]
    public void A_town_that_does_not_change_needs_no_warm_up()
    {
        Assert.Equal(0, WarmUpCut.Days([Hours(100, _ => 7)], Begin));
    }

    [Fact]
    public void A_town_that_fills_up_for_most_of_the_run_does_not_tell_its_warm_up()
    {
        Assert.Null(WarmUpCut.Days([Hours(100, hour => Math.Min(hour, 80))], Begin));
    }

    private static IReadOnlyList<SeriesValue> Hours(int count, Func<int, double> value) =>
        [.. Enumerable.Range(0, count).Select(hour => new SeriesValue(Begin.AddHours(hour), value(hour)))];
}
