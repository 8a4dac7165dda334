namespace GovGrid.Simulation.Statistics;

/// <summary>Against sums of the definitions with 30 digits by another program.</summary>
public class CountLawTests
{
    [Fact]
    public void Tails_of_the_Poisson_law()
    {
        Equal(0.000971444028277388, new PoissonLaw(100).AtMost(70));
        Equal(9.16465142651029e-5, new PoissonLaw(100).AtLeast(140));
        Equal(0.0103360506759257, new PoissonLaw(10).AtMost(3));
        Equal(0.00345434197585681, new PoissonLaw(10).AtLeast(20));
    }

    [Fact]
    public void Tails_of_the_negative_binomial_law()
    {
        Equal(0.000976864017032171, new NegativeBinomialLaw(100, 200).AtMost(60));
        Equal(0.000740583066564127, new NegativeBinomialLaw(100, 200).AtLeast(150));
        Equal(0.305555555555556, new NegativeBinomialLaw(5, 30).AtMost(1));
        Equal(0.0260840533045888, new NegativeBinomialLaw(5, 30).AtLeast(20));
    }

    [Fact]
    public void Tails_of_the_binomial_law()
    {
        Equal(0.0284439668204904, new BinomialLaw(100, 0.5).AtMost(40));
        Equal(0.0409251677065186, new BinomialLaw(20, 0.25).AtLeast(9));
        Assert.Equal((0, 1), (new BinomialLaw(20, 0.25).AtLeast(21), new BinomialLaw(20, 0.25).AtMost(20)));
    }

    [Fact]
    public void Both_tails_of_any_count_make_one()
    {
        foreach (var law in (CountLaw[])[new PoissonLaw(3.3), new NegativeBinomialLaw(3.3, 50), new BinomialLaw(30, 0.11)])
            for (var count = 0; count < 30; count++) Assert.Equal(1, law.AtMost(count) + law.AtLeast(count + 1), 12);
    }

    [Fact]
    public void A_negative_binomial_law_with_hardly_more_variance_is_the_Poisson_law() =>
        Assert.Equal(new PoissonLaw(100).AtMost(70), new NegativeBinomialLaw(100, 100 + 1e-6).AtMost(70), 1e-9);

    private static void Equal(double expected, double found) => Assert.Equal(expected, found, expected * 1e-11);
}
