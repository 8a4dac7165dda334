namespace GovGrid.Simulation.Statistics;

public class QuantileIntervalTests
{
    // Conover (1999), Practical Nonparametric Statistics, table A.3: of 25 values those of rank 8 and 18 bound the median with 95.7 %.
    [Fact]
    public void The_median_of_twenty_five_values_is_bounded_by_the_eighth_from_either_end()
    {
        var interval = QuantileInterval.OfSorted([.. Enumerable.Range(1, 25).Select(i => (double)i)], 0.5);

        Assert.Equal(new Interval(13, 8, 18, 0.95), interval);
    }

    [Fact]
    public void Intervals_hold_the_quantile_as_often_as_they_say_or_a_little_more()
    {
        var ninetieth = Math.Log(10);
        var held = Coverage.Of(2000, (ref stream) =>
        {
            var values = new double[200];
            for (var i = 0; i < values.Length; i++) values[i] = stream.Exponential(1);
            Array.Sort(values);
            return QuantileInterval.OfSorted(values, 0.9).Contains(ninetieth);
        });

        Assert.InRange(held, 0.94, 0.98);
    }

    [Fact]
    public void Too_few_values_leave_an_end_open()
    {
        var interval = QuantileInterval.OfSorted([.. Enumerable.Range(1, 50).Select(i => (double)i)], 0.99);

        Assert.Equal(double.PositiveInfinity, interval.High);
        Assert.InRange(interval.Low, 40, 50);
    }

    [Fact]
    public void A_sketch_gives_the_interval_of_the_values_with_its_own_error()
    {
        double[] values = [.. Enumerable.Range(1, 1000).Select(i => i / 10.0)];
        var sketch = new QuantileSketch();
        foreach (var value in values) sketch.Add(value);
        var (exact, found) = (QuantileInterval.OfSorted(values, 0.9), QuantileInterval.Of(sketch, 0.9));

        Assert.Equal(exact.Low, found.Low, 0.005 * exact.Low);
        Assert.Equal(exact.High, found.High, 0.005 * exact.High);
    }

    [Fact]
    public void Over_replications_it_is_the_interval_of_their_quantiles() =>
        Assert.Equal(MeanInterval.Of(Sample.Of(9, 10, 12)), QuantileInterval.OverReplications(Sample.Of(9, 10, 12)));
}
