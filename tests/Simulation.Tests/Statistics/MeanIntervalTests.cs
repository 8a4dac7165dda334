namespace GovGrid.Simulation.Statistics;

public class MeanIntervalTests
{
    // Law (2015), Simulation Modeling and Analysis, 5th ed., example 4.27.
    [Fact]
    public void An_interval_of_ten_values_is_that_of_the_textbook()
    {
        var interval = MeanInterval.Of(Sample.Of(1.20, 1.50, 1.68, 1.89, 0.95, 1.49, 1.58, 1.55, 0.50, 1.09), 0.90);

        Assert.Equal(1.34, interval.Estimate, 0.005);
        Assert.Equal(0.24, interval.HalfWidth, 0.005);
    }

    [Fact]
    public void Ninety_five_of_a_hundred_intervals_hold_the_mean() =>
        Assert.InRange(Coverage.Of(2000, (ref stream) => MeanInterval.Of(Sample.Of(stream.Normals(10))).Contains(0)), 0.935, 0.965);

    [Fact]
    public void One_value_has_no_interval_and_certainty_is_no_confidence()
    {
        Assert.Throws<ArgumentException>(() => MeanInterval.Of(Sample.Of(1)));
        Assert.Throws<ArgumentException>(() => MeanInterval.Of(Sample.Of(1, 2), 1));
    }

    [Fact]
    public void Half_widths_are_relative_to_the_size_of_the_estimate()
    {
        Assert.Equal(0.25, Interval.Around(-4, 1, 0.95).RelativeHalfWidth);
        Assert.Equal(0, Interval.Around(0, 0, 0.95).RelativeHalfWidth);
        Assert.Equal(double.PositiveInfinity, Interval.Around(0, 1, 0.95).RelativeHalfWidth);
    }
}
