namespace GovGrid.Simulation.Statistics;

public class RunningMomentsTests
{
    [Fact]
    public void Moments_are_those_of_the_textbook()
    {
        var moments = RunningMoments.Of([2, 4, 4, 4, 5, 5, 7, 9]);

        Assert.Equal((8, 5, 2, 9), (moments.Count, moments.Mean, moments.Min, moments.Max));
        Assert.Equal(32.0 / 7, moments.Variance, 14);
    }

    [Fact]
    public void A_small_variance_about_a_large_mean_keeps_its_digits()
    {
        var moments = RunningMoments.Of([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]);

        Assert.Equal(30, moments.Variance, 9);
    }

    [Fact]
    public void Parts_merged_have_the_moments_of_the_whole()
    {
        double[] values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
        var merged = RunningMoments.Of(values[..4]).Merge(RunningMoments.Of(values[4..])).Merge(default);
        var whole = RunningMoments.Of(values);

        Assert.Equal((whole.Count, whole.Min, whole.Max), (merged.Count, merged.Min, merged.Max));
        Assert.Equal(whole.Mean, merged.Mean, 14);
        Assert.Equal(whole.Variance, merged.Variance, 14);
    }

    [Fact]
    public void Before_the_first_value_there_is_no_range_and_before_the_second_no_variance()
    {
        Assert.Equal(double.NaN, default(RunningMoments).Min);
        Assert.Equal(double.NaN, RunningMoments.Of([1]).Variance);
    }

    [Fact]
    public void What_is_no_number_is_refused()
    {
        var refusal = Assert.Throws<ArgumentException>(() => default(RunningMoments).Add(double.NaN));

        Assert.StartsWith("value has to be a finite number, and is NaN.", refusal.Message, StringComparison.Ordinal);
    }
}
