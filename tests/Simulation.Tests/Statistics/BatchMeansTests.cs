using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.Statistics;

public class BatchMeansTests
{
    [Fact]
    public void Independent_values_are_hardly_batched_at_all()
    {
        var stream = new Xoshiro256(1);
        var found = BatchMeans.Of(stream.Normals(2000));

        Assert.True(found.IsUncorrelated);
        Assert.InRange(found.BatchSize, 1, 4);
    }

    [Fact]
    public void Batches_of_a_series_with_memory_are_longer_than_the_memory()
    {
        var stream = new Xoshiro256(1);
        var found = BatchMeans.Of(stream.Autoregressive(16384, 0.9));

        Assert.True(found.IsUncorrelated);
        Assert.InRange(found.BatchSize, 16, 512); // the memory fades as 0.9ⁿ: half of it is gone after seven values
    }

    [Fact]
    public void Intervals_of_long_series_with_memory_hold_the_mean_about_as_often_as_they_say() =>
        Assert.InRange(
            Coverage.Of(1000, (ref stream) => BatchMeans.Of(stream.Autoregressive(4096, 0.8)).Mean.Contains(0)), 0.93, 0.97);

    [Fact]
    public void A_run_too_short_for_its_memory_says_so()
    {
        var stream = new Xoshiro256(2);
        Assert.False(BatchMeans.Of(stream.Autoregressive(200, 0.99)).IsUncorrelated);
    }

    [Fact]
    public void First_values_that_fill_no_batch_are_left_out() => Assert.Equal([2, 5], BatchMeans.Means([99, 1, 2, 3, 4, 5, 6], 3));

    [Fact]
    public void Neighbours_that_hang_together_or_alternate_are_told_apart()
    {
        var sawtooth = SerialCorrelation.Of([.. Enumerable.Range(0, 40).Select(i => i % 2.0)]);
        var slope = SerialCorrelation.Of([.. Enumerable.Range(0, 40).Select(i => (double)i)]);

        Assert.InRange(sawtooth.LagOne, -1, -0.9);
        Assert.InRange(sawtooth.PositiveProbability, 0.999, 1);
        Assert.InRange(slope.PositiveProbability, 0, 1e-6);
    }

    [Fact]
    public void Too_few_values_for_the_batches_are_refused() => Assert.Throws<ArgumentException>(() => BatchMeans.Of(new double[19]));
}
