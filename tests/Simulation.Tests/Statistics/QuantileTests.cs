namespace GovGrid.Simulation.Statistics;

public class QuantileTests
{
    // As R's quantile(c(1, 2, 4, 8), type = 7) has them.
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.25, 1.75)]
    [InlineData(0.5, 3)]
    [InlineData(0.9, 6.8)]
    [InlineData(1, 8)]
    public void A_quantile_lies_between_order_statistics(double share, double value) =>
        Assert.Equal(value, Quantile.OfSorted([1, 2, 4, 8], share), 12);

    [Fact]
    public void No_values_and_no_share_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Quantile.OfSorted([], 0.5));
        Assert.Throws<ArgumentException>(() => Quantile.OfSorted([1], 1.01));
    }
}
