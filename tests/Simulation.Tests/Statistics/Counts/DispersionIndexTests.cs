namespace GovGrid.Simulation.Statistics.Counts;

public class DispersionIndexTests
{
    // Bortkiewicz (1898), Das Gesetz der kleinen Zahlen: deaths by horse kicks in ten corps over twenty years.
    [Fact]
    public void Deaths_by_horse_kicks_scatter_as_Poisson_counts()
    {
        (int Deaths, int Years)[] table = [(0, 109), (1, 65), (2, 22), (3, 3), (4, 1)];
        var index = DispersionIndex.Of([.. table.SelectMany(row => Enumerable.Repeat(row.Deaths, row.Years))]);

        Assert.Equal(1.002, index.Value, 0.001);
        Assert.Equal(199, index.Test.Degrees);
        Assert.InRange(index.Test.PValue, 0.4, 0.6);
    }

    [Fact]
    public void Clusters_show()
    {
        var stream = new Randomness.Xoshiro256(2);
        var counts = new int[400];
        for (var i = 0; i < counts.Length; i++) counts[i] = stream.Poisson(stream.GammaDistributed(20, 40));
        var index = DispersionIndex.Of(counts);

        Assert.Equal(3, index.Value, 0.6);
        Assert.InRange(index.Test.PValue, 0, 1e-9);
    }

    [Fact]
    public void Counts_about_means_of_their_own_lose_a_degree_for_each_number_fitted()
    {
        var index = DispersionIndex.Of([8, 12, 18, 22], [10, 10, 20, 20], fitted: 2);

        Assert.Equal((0.4 + 0.4 + 0.2 + 0.2) / 2, index.Value, 12);
        Assert.Equal(2, index.Test.Degrees);
    }

    [Fact]
    public void Nothing_counted_says_nothing() => Assert.Throws<ArgumentException>(() => DispersionIndex.Of([0, 0, 0]));
}
