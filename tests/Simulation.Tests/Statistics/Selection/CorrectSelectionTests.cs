namespace GovGrid.Simulation.Statistics.Selection;

public class CorrectSelectionTests
{
    [Fact]
    public void Of_two_systems_it_is_the_probability_of_their_difference() =>
        Assert.Equal(0.8413447, CorrectSelection.AtLeast([Known(1, 2), Known(2, 2)], Goal.Smallest), 1e-7); // Φ(1)

    [Fact]
    public void It_grows_with_the_observations()
    {
        var few = CorrectSelection.AtLeast([Known(1, 4), Known(2, 4)], Goal.Smallest);
        var many = CorrectSelection.AtLeast([Known(1, 40), Known(2, 40)], Goal.Smallest);

        Assert.InRange(few, 0.5, many);
        Assert.InRange(many, 0.9999, 1);
    }

    [Fact]
    public void Systems_without_variance_are_told_apart_at_once() =>
        Assert.Equal(1, CorrectSelection.AtLeast([RunningMoments.Of([1, 1]), RunningMoments.Of([2, 2])], Goal.Largest));

    [Fact]
    public void One_observation_is_too_few() =>
        Assert.Throws<ArgumentException>(() => CorrectSelection.AtLeast([RunningMoments.Of([1]), Known(1, 2)], Goal.Largest));

    // Variance 1 exactly, for an even count.
    private static RunningMoments Known(double mean, int count)
    {
        var away = Math.Sqrt((count - 1.0) / count);
        return RunningMoments.Of(Enumerable.Range(0, count).Select(i => mean + (i % 2 == 0 ? away : -away)));
    }
}
