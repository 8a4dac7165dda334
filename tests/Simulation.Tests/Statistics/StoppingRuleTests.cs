using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.Statistics;

public class StoppingRuleTests
{
    private static readonly StoppingRule TenPercent = new(0.1);

    [Fact]
    public void Five_equal_values_are_enough_and_four_are_not()
    {
        Assert.False(IsReached(7, 7, 7, 7));
        Assert.True(IsReached(7, 7, 7, 7, 7));
    }

    [Fact]
    public void Values_far_apart_are_not_enough() => Assert.False(IsReached(0, 1, 2, 3, 4));

    [Fact]
    public void What_was_zero_each_time_is_known() => Assert.True(IsReached(0, 0, 0, 0, 0));

    [Fact]
    public void The_relative_error_is_what_was_asked_for_as_often_as_was_asked_for()
    {
        var rule = new StoppingRule(0.1, Minimum: 10);
        Assert.InRange(Coverage.Of(2000, (ref stream) => Math.Abs(MeanOf(rule, ref stream) - 1) <= 0.1), 0.93, 1);
    }

    [Fact]
    public void Bad_numbers_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new StoppingRule(0));
        Assert.Throws<ArgumentException>(() => new StoppingRule(0.1, Minimum: 1));
    }

    private static bool IsReached(params double[] values) => TenPercent.IsReached(RunningMoments.Of(values));

    private static double MeanOf(StoppingRule rule, ref Xoshiro256 stream)
    {
        var values = default(RunningMoments);
        while (!rule.IsReached(values)) values = values.Add(1 + 0.4 * stream.Normal());
        return values.Mean;
    }
}
