namespace GovGrid.Simulation.Statistics.Counts;

public class HolmTests
{
    // As R's p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") has them.
    [Fact]
    public void The_smallest_counts_against_all_and_each_next_against_those_left() =>
        Assert.Equal([0.03, 0.06, 0.06, 0.02], Holm.Adjust([0.01, 0.04, 0.03, 0.005]).Select(value => Math.Round(value, 12)));

    [Fact]
    public void No_adjusted_value_is_above_one() => Assert.Equal([1, 1], Holm.Adjust([0.7, 0.9]));

    [Fact]
    public void What_is_no_probability_is_refused() => Assert.Throws<ArgumentException>(() => Holm.Adjust([1.1]));
}
