namespace GovGrid.Simulation.Statistics;

/// <summary>Against sums of the definitions with 30 digits by another program.</summary>
public class BinomialLawTests
{
    [Fact]
    public void Tails_are_exact()
    {
        Equal(0.0284439668204904, new BinomialLaw(100, 0.5).AtMost(40));
        Equal(0.0409251677065186, new BinomialLaw(20, 0.25).AtLeast(9));
        Assert.Equal((0, 1), (new BinomialLaw(20, 0.25).AtLeast(21), new BinomialLaw(20, 0.25).AtMost(20)));
    }

    [Fact]
    public void Both_tails_of_any_count_make_one()
    {
        var law = new BinomialLaw(30, 0.11);
        for (var count = 0; count < 30; count++) Assert.Equal(1, law.AtMost(count) + law.AtLeast(count + 1), 12);
    }

    private static void Equal(double expected, double found) => Assert.Equal(expected, found, expected * 1e-11);
}
