using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Support;
using MathNet.Numerics.Statistics;

namespace GovGrid.Simulation.Demand;

public class DispersionTests
{
    private const int Days = 3000;

    [Theory]
    [InlineData(0.2, 0.5)]
    [InlineData(1, 0)]
    [InlineData(0.5, 1)]
    public void Counts_of_days_have_the_mean_and_the_variance_of_a_negative_binomial_law_and_the_common_share_as_correlation(double variance, double common)
    {
        var demand = SmallWorld.Definition.Demand with { Dispersion = new(variance, common) };
        var counts = CountsOf(DrawnReports.Of(demand, Days));

        foreach (var category in demand.Categories)
        {
            var (mean, spread) = counts[category.Code].MeanVariance();
            var expected = 60 * category.Share;
            Assert.InRange(mean, expected * (1 - 4 * Math.Sqrt((1 / expected + variance) / Days)), expected * (1 + 4 * Math.Sqrt((1 / expected + variance) / Days)));
            Assert.InRange(spread / (expected + variance * expected * expected), 0.8, 1.2);
        }
        Assert.InRange(counts["rubbish"].Covariance(counts["fire"]) / (variance * 30 * 12), common - 0.12, common + 0.12);
    }

    [Theory]
    [InlineData(0.0001, 0.5)]
    [InlineData(0.01, 0.01)]
    [InlineData(4, 0.02)]
    [InlineData(25, 0.9)]
    public void Multipliers_have_mean_one_the_variance_and_the_correlation_even_where_they_hardly_or_wildly_vary(double variance, double common)
    {
        var factors = new DayFactors(new(variance, common), ["a", "b"], new Streams(7));
        var days = Enumerable.Range(700_000, 20_000).Select(DateOnly.FromDayNumber).Select(day => (A: factors.Of(0, day), B: factors.Of(1, day))).ToArray();
        var (mean, spread) = days.Select(day => day.A).MeanVariance();

        Assert.InRange(mean, 1 - 4 * Math.Sqrt(variance / days.Length), 1 + 4 * Math.Sqrt(variance / days.Length));
        Assert.InRange(spread / variance, 0.75, 1.25);
        Assert.InRange(Correlation.Pearson(days.Select(day => day.A), days.Select(day => day.B)), common - 0.1, common + 0.1);
    }

    [Fact]
    public void Any_day_has_the_same_multiplier_wherever_drawing_began()
    {
        var demand = SmallWorld.Definition.Demand with { Dispersion = new(0.3, 0.5) };
        var from = DrawnReports.Monday.AddDays(5.4);

        Assert.Equal(DrawnReports.Of(demand, 10).Where(report => report.At >= from), DrawnReports.Of(demand, 4.6, from: from));
    }

    private static Dictionary<string, double[]> CountsOf(DemandReport[] reports) => reports.GroupBy(report => report.Category!).ToDictionary(
        category => category.Key,
        category => category.Aggregate(new double[Days], (counts, report) =>
        {
            counts[(int)(report.At - DrawnReports.Monday).TotalDays]++;
            return counts;
        }));
}
