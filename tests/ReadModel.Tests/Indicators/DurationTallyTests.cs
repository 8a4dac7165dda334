using GovGrid.Silo.ReadModel.Indicators;

namespace GovGrid.ReadModel.Tests.Indicators;

public sealed class DurationTallyTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(2, 1, 2)]
    [InlineData(9, 5, 9)]
    [InlineData(10, 5, 9)]
    [InlineData(11, 6, 10)]
    [InlineData(70, 35, 63)]
    public void A_percentile_is_the_smallest_value_that_enough_do_not_exceed(int count, int half, int nineTenths)
    {
        var tally = new DurationTally();
        foreach (var minutes in Enumerable.Range(1, count).Reverse()) tally.Add(TimeSpan.FromMinutes(minutes));

        Assert.Equal(new DurationFigures(count, (count + 1) / 2.0, half, nineTenths), tally.ToFigures());
    }

    [Fact]
    public void Nothing_has_neither_mean_nor_percentile() => Assert.Equal(new DurationFigures(0, null, null, null), new DurationTally().ToFigures());
}
