using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.Statistics;

public class QuantileSketchTests
{
    private static readonly double[] Shares = [0, 0.001, 0.1, 0.25, 0.5, 0.9, 0.95, 0.99, 0.999, 1];

    [Fact]
    public void Every_quantile_is_within_half_a_percent_of_the_exact_one()
    {
        var values = Waits(20_000);
        var sketch = Sketch(values);
        Array.Sort(values);

        foreach (var share in Shares)
        {
            var exact = Quantile.OfSorted(values, share);
            Assert.InRange(sketch.Quantile(share), exact * (1 - QuantileSketch.RelativeError), exact * (1 + QuantileSketch.RelativeError));
        }
    }

    [Fact]
    public void Sketches_merged_in_any_order_are_the_sketch_of_all()
    {
        var values = Waits(9000);
        QuantileSketch[] parts = [Sketch(values[..100]), Sketch(values[100..4000]), Sketch(values[4000..])];
        var whole = Sketch(values);

        foreach (var order in (int[][])[[0, 1, 2], [2, 0, 1], [1, 2, 0], [2, 1, 0]])
        {
            var merged = new QuantileSketch();
            foreach (var part in order) merged.Merge(parts[part]);
            Assert.Equal(whole.Count, merged.Count);
            foreach (var share in Shares) Assert.Equal(whole.Quantile(share), merged.Quantile(share));
        }
    }

    [Fact]
    public void Those_who_did_not_wait_are_a_mass_at_zero()
    {
        var sketch = Sketch([.. Enumerable.Repeat(0.0, 60), .. Enumerable.Repeat(5.0, 40)]);

        Assert.Equal(0, sketch.Quantile(0.5));
        Assert.Equal(5, sketch.Quantile(0.9), 0.025);
    }

    [Fact]
    public void One_value_is_every_quantile() => Assert.Equal(3.21, Sketch([3.21]).Quantile(0.7));

    [Fact]
    public void The_whole_range_is_covered()
    {
        double[] values = [QuantileSketch.Smallest, 1, QuantileSketch.Largest, 0, 1e-3, 1e9];
        var sketch = Sketch(values);

        Assert.Equal((0, QuantileSketch.Largest), (sketch.Quantile(0), sketch.Quantile(1)));
        Assert.Equal(1e-3, sketch.Quantile(0.4), 5e-6);
    }

    [Fact]
    public void A_sketch_told_of_by_its_counts_is_the_same()
    {
        var sketch = Sketch([0, .. Waits(500)]);
        var again = new QuantileSketch(sketch.Counts);

        foreach (var share in Shares) Assert.Equal(sketch.Quantile(share), again.Quantile(share));
        Assert.Equal(0, new QuantileSketch(new QuantileSketch().Counts).Count);
        Assert.Throws<ArgumentException>(() => new QuantileSketch(sketch.Counts with { Zeros = -1 }));
        var beyond = sketch.Counts with { Buckets = new Dictionary<int, long> { [9999] = 1 } };
        Assert.Throws<ArgumentException>(() => new QuantileSketch(beyond));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(2e12)]
    public void Values_out_of_the_range_are_refused(double value) =>
        Assert.Throws<ArgumentException>(() => new QuantileSketch().Add(value));

    [Fact]
    public void An_empty_sketch_has_no_quantile() => Assert.Throws<ArgumentException>(() => new QuantileSketch().Quantile(0.5));

    private static double[] Waits(int count)
    {
        var stream = new Xoshiro256(8);
        var law = new LognormalLaw(20, 200);
        return [.. Enumerable.Range(0, count).Select(_ => law.Sample(ref stream))];
    }

    private static QuantileSketch Sketch(IEnumerable<double> values)
    {
        var sketch = new QuantileSketch();
        foreach (var value in values) sketch.Add(value);
        return sketch;
    }
}
