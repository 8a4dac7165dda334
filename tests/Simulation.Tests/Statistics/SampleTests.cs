using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.Statistics;

public class SampleTests
{
    [Fact]
    public void The_order_in_which_replications_are_merged_changes_no_bit()
    {
        var stream = new Xoshiro256(5);
        var values = stream.Normals(200);
        var inOrder = Sample.Of(values);
        var backwards = With(values.Index().Reverse());
        var odd = With(values.Index().Where(pair => pair.Index % 2 == 1));
        var even = With(values.Index().Where(pair => pair.Index % 2 == 0));

        Assert.Equal(inOrder.Moments, backwards.Moments);
        Assert.Equal(inOrder.Moments, odd.Merge(even).Moments);
        Assert.Equal(values, odd.Merge(even).Values);
    }

    [Fact]
    public void A_replication_has_one_value()
    {
        var sample = Sample.Of(1, 2);

        Assert.Throws<ArgumentException>(() => sample.With(1, 5));
        Assert.Throws<ArgumentException>(() => sample.Merge(Sample.Of(7)));
        Assert.Throws<ArgumentException>(() => sample.With(-1, 5));
    }

    private static Sample With(IEnumerable<(int Replication, double Value)> values) =>
        values.Aggregate(Sample.Empty, (sample, next) => sample.With(next.Replication, next.Value));
}
