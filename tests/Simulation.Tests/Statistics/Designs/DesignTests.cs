namespace GovGrid.Simulation.Statistics.Designs;

public class DesignTests
{
    [Fact]
    public void A_grid_has_every_combination_once()
    {
        var grid = FullFactorial.Of(new Factor("crews", [2, 3, 4]), new Factor("policy", [0, 1]));

        Assert.Equal(["crews", "policy"], grid.Factors);
        Assert.Equal([[2, 0], [2, 1], [3, 0], [3, 1], [4, 0], [4, 1]], grid.Points);
    }

    [Fact]
    public void A_list_is_taken_as_it_is() => Assert.Equal([[1, 2], [3, 4]], new Design(["a", "b"], [[1, 2], [3, 4]]).Points);

    [Fact]
    public void Bad_designs_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Design([], [[]]));
        Assert.Throws<ArgumentException>(() => new Design(["a"], []));
        Assert.Throws<ArgumentException>(() => new Design(["a", "a"], [[1, 2]]));
        Assert.Throws<ArgumentException>(() => new Design(["a"], [[1, 2]]));
        Assert.Throws<ArgumentException>(() => new Design(["a"], [[double.NaN]]));
        Assert.Throws<ArgumentException>(() => new Factor("a", [1, 1]));
        Assert.Throws<ArgumentException>(() => FullFactorial.Of());
        var long1001 = new Factor("a", [.. Enumerable.Range(0, 1001).Select(i => (double)i)]);
        Assert.Throws<ArgumentException>(() => FullFactorial.Of(long1001, long1001 with { Name = "b" }));
    }
}
