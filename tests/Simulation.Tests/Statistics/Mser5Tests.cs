using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.Statistics;

public class Mser5Tests
{
    [Fact]
    public void A_run_that_starts_far_from_its_steady_state_is_cut_where_it_arrives()
    {
        var stream = new Xoshiro256(3);
        double[] run = [.. stream.Normals(1000).Select((noise, i) => noise + (i < 100 ? 10 - i / 10.0 : 0))];

        var warmUp = Mser5.Of(run);

        Assert.True(warmUp.IsDetermined);
        Assert.InRange(warmUp.Length, 70, 110);
    }

    [Fact]
    public void A_steady_run_is_hardly_cut()
    {
        var hardly = Coverage.Of(500, (ref stream) => Mser5.Of(stream.Normals(500)).Length <= 50);

        Assert.InRange(hardly, 0.6, 1);
    }

    [Fact]
    public void A_constant_run_is_not_cut() => Assert.Equal(new WarmUp(0, true), Mser5.Of(new double[203]));

    [Fact]
    public void The_cut_counts_the_first_values_that_fill_no_batch() =>
        Assert.Equal(new WarmUp(13, true), Mser5.Of([.. Enumerable.Repeat(9.0, 13), .. new double[190]]));

    [Fact]
    public void A_run_that_is_still_on_its_way_is_undetermined() =>
        Assert.False(Mser5.Of([.. Enumerable.Range(0, 200).Select(i => (double)i)]).IsDetermined);

    [Fact]
    public void A_run_of_less_than_fifty_values_is_refused() => Assert.Throws<ArgumentException>(() => Mser5.Of(new double[49]));
}
