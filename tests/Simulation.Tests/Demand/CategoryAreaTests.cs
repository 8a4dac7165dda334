using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Support;
using GovGrid.Testing;

namespace GovGrid.Simulation.Demand;

public class CategoryAreaTests
{
    private static readonly DemandAssumptions Demand = SmallWorld.Definition.Demand with
    {
        Places = SmallWorld.Definition.Demand.Places with { AreaWeights = [new(SmallTown.GridCode(3), 2)] },
        Categories =
        [
            .. SmallWorld.Definition.Demand.Categories.Select(category => category.Code == "stall"
                ? category with { AreaWeights = [new(SmallTown.Code, 0), new(SmallTown.GridCode(0), 1), new(SmallTown.GridCode(1), 3)] }
                : category),
        ],
    };

    [Fact]
    public void A_category_with_areas_of_its_own_has_its_own_weights_and_the_others_those_of_all()
    {
        var reports = DrawnReports.Of(Demand, 7, factor: 50);

        Assert.Equal([0.25, 0.75, 0, 0], Shares("stall"), Near);
        Assert.Equal([0.2, 0.2, 0.2, 0.4], Shares("rubbish"), Near);

        IEnumerable<double> Shares(string category) => Enumerable.Range(0, 4).Select(SmallTown.GridCode)
            .Select(grid => reports.Count(report => report.Category == category && DrawnReports.GridOf(report) == grid) / (double)reports.Count(report => report.Category == category));
    }

    [Fact]
    public void Weather_over_areas_where_a_category_does_not_happen_brings_it_where_it_does()
    {
        var rain = Storms.Rain with { Areas = [SmallTown.GridCode(3)], Factors = [new("stall", 10)] };
        var world = SmallWorld.Definition with { Demand = Demand, Weather = [rain] };
        var reports = new DrawnDemand(SmallWorld.Town, new(SmallWorld.Town), world, new(3), factor: 50)
            .From(DrawnReports.Monday).TakeWhile(report => report.At < DrawnReports.Monday.AddDays(1)).ToArray();

        Assert.Contains(reports, report => report.Key.StartsWith("weather-", StringComparison.Ordinal));
        Assert.All(reports.Where(report => report.Category == "stall"), report => Assert.Contains(DrawnReports.GridOf(report), new[] { SmallTown.GridCode(0), SmallTown.GridCode(1) }));
    }

    private static bool Near(double expected, double actual) => Math.Abs(expected - actual) < 0.03;
}
