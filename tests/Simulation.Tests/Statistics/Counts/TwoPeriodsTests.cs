namespace GovGrid.Simulation.Statistics.Counts;

public class TwoPeriodsTests
{
    [Fact]
    public void Given_the_sum_the_second_count_is_binomial() => Assert.Equal(2 * 0.0284439668204904, TwoPeriods.PValue(60, 1, 40, 1), 12);

    [Fact]
    public void Longer_periods_are_expected_to_count_more()
    {
        Assert.InRange(TwoPeriods.PValue(50, 10, 500, 100), 0.9, 1);
        Assert.InRange(TwoPeriods.PValue(50, 10, 50, 100), 0, 1e-20);
        Assert.Equal(1, TwoPeriods.PValue(0, 10, 0, 100));
    }

    [Fact]
    public void The_level_is_kept_where_counts_are_small()
    {
        var rejected = Coverage.Of(2000, (ref stream) => TwoPeriods.PValue(stream.Poisson(4), 1, stream.Poisson(8), 2) <= 0.05);
        Assert.InRange(rejected, 0.005, 0.05);
    }
}
