namespace GovGrid.Simulation.Statistics.Designs;

public class LatinHypercubeTests
{
    private static readonly FactorRange[] Factors = [new("rate", 0, 1), new("speed", 10, 30), new("crews", 1, 12, IsWhole: true)];

    [Fact]
    public void Each_part_of_each_range_holds_one_point()
    {
        var points = LatinHypercube.Of(Factors, 40, seed: 7).Points;

        Assert.Equal(Enumerable.Range(0, 40), points.Select(point => (int)(point[0] * 40)).Order());
        Assert.Equal(Enumerable.Range(0, 40), points.Select(point => (int)((point[1] - 10) / 20 * 40)).Order());
    }

    [Fact]
    public void Whole_factors_take_each_number_equally_often() =>
        Assert.Equal(
            Enumerable.Range(1, 12).SelectMany(crews => Enumerable.Repeat((double)crews, 3)),
            LatinHypercube.Of(Factors, 36, seed: 7).Points.Select(point => point[2]).Order());

    [Fact]
    public void The_seed_is_all_that_the_points_depend_on()
    {
        Assert.Equal(LatinHypercube.Of(Factors, 10, seed: 1).Points, LatinHypercube.Of(Factors, 10, seed: 1).Points);
        Assert.NotEqual(LatinHypercube.Of(Factors, 10, seed: 1).Points, LatinHypercube.Of(Factors, 10, seed: 2).Points);
    }

    [Fact]
    public void More_tries_spread_the_points_further()
    {
        double Least(int tries, ulong seed)
        {
            var points = LatinHypercube.Of(Factors[..1].Append(new("other", 0, 1)).ToArray(), 15, seed, tries).Points;
            return points.Min(a => points.Where(b => b != a).Min(b => Math.Pow(a[0] - b[0], 2) + Math.Pow(a[1] - b[1], 2)));
        }

        for (var seed = 1UL; seed < 20; seed++) Assert.InRange(Least(50, seed), Least(1, seed), 2);
    }

    [Fact]
    public void Bad_ranges_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new FactorRange("a", 1, 1));
        Assert.Throws<ArgumentException>(() => new FactorRange("a", 1.5, 3, IsWhole: true));
        Assert.Throws<ArgumentException>(() => new FactorRange("a", double.NaN, 3));
        Assert.Throws<ArgumentException>(() => LatinHypercube.Of(Factors, 1, seed: 1));
    }
}
