using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Support;

namespace GovGrid.Simulation.Demand;

public class TrendTests
{
    private static readonly DemandAssumptions Growing = SmallWorld.Definition.Demand with { Trend = new(0.5, new DateOnly(2026, 11, 2)) };

    [Theory]
    [InlineData(-100, 1)]
    [InlineData(0, 1)]
    [InlineData(365.25 / 2, 1.224745)]
    [InlineData(365.25, 1.5)]
    [InlineData(2 * 365.25, 2.25)]
    public void Demand_grows_by_its_share_each_year_from_its_date_on(double days, double factor) =>
        Assert.Equal(factor, Growing.Trend!.At(new DateTime(2026, 11, 2).AddDays(days)), 5);

    [Fact]
    public void After_three_years_more_is_drawn_and_before_the_first_all_is_as_it_was()
    {
        var later = DrawnReports.Monday.AddDays(3 * 365.25);
        var expected = 28 * 60 * 10 * Math.Pow(1.5, 3 + 14 / 365.25);

        Assert.InRange(DrawnReports.Of(Growing, 28, factor: 10, from: later).Length, expected - 4 * Math.Sqrt(expected), expected + 4 * Math.Sqrt(expected));
        var before = DrawnReports.Monday.AddDays(-10);
        Assert.Equal(DrawnReports.Of(SmallWorld.Definition.Demand, 10, from: before), DrawnReports.Of(Growing, 10, from: before));
    }
}
