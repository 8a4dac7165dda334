using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.Statistics;

public class PairedComparisonTests
{
    [Fact]
    public void Differences_are_taken_replication_by_replication()
    {
        var found = PairedComparison.Of(Sample.Of(10, 20, 30), Sample.Of(11, 21, 31));

        Assert.Equal(Interval.Around(1, 0, 0.95), found.Difference);
        Assert.Equal(1, found.Correlation, 12);
        Assert.Equal(1, found.VarianceReduction, 12);
        Assert.True(found.IsSignificant);
    }

    [Fact]
    public void Opposed_samples_lose_by_being_paired()
    {
        var found = PairedComparison.Of(Sample.Of(1, 2, 3), Sample.Of(3, 2, 1));

        Assert.Equal(-1, found.Correlation, 12);
        Assert.Equal(-1, found.VarianceReduction, 12);
        Assert.False(found.IsSignificant);
    }

    [Fact]
    public void Ninety_five_of_a_hundred_intervals_hold_the_difference_of_correlated_systems()
    {
        var held = Coverage.Of(2000, (ref stream) =>
        {
            var (baseline, variant) = Pair(ref stream, 10, 0.5);
            return PairedComparison.Of(baseline, variant).Difference.Contains(0.5);
        });

        Assert.InRange(held, 0.935, 0.965);
    }

    [Fact]
    public void The_variance_saved_is_the_correlation_where_variances_are_equal()
    {
        var stream = new Xoshiro256(4);
        var (baseline, variant) = Pair(ref stream, 20_000, 0);
        var found = PairedComparison.Of(baseline, variant);

        Assert.Equal(0.8, found.Correlation, 0.02);
        Assert.Equal(0.8, found.VarianceReduction, 0.02);
    }

    [Fact]
    public void Intervals_against_a_control_hold_all_together()
    {
        var held = Coverage.Of(2000, (ref stream) =>
        {
            var city = stream.Normals(10);
            var samples = new Sample[5];
            for (var i = 0; i < samples.Length; i++) samples[i] = Sample.Of(stream.Normals(10).Zip(city, (own, shared) => own + shared));
            return PairedComparison.AgainstControl(samples[0], samples[1..]).All(difference => difference.Difference.Contains(0));
        });

        Assert.InRange(held, 0.945, 0.98); // Bonferroni gives away little where variants share a control
    }

    [Fact]
    public void Other_replications_are_no_pairs() =>
        Assert.Throws<ArgumentException>(() => PairedComparison.Of(Sample.Of(1, 2), Sample.Empty.With(0, 1).With(2, 2)));

    // Correlation 0.8: four fifths of the variance come from what both share.
    private static (Sample Baseline, Sample Variant) Pair(ref Xoshiro256 stream, int replications, double difference)
    {
        var city = stream.Normals(replications);
        var (left, right) = (stream.Normals(replications), stream.Normals(replications));
        return (
            Sample.Of(city.Zip(left, (shared, own) => 2 * shared + own)),
            Sample.Of(city.Zip(right, (shared, own) => difference + 2 * shared + own)));
    }
}
