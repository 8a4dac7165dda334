namespace GovGrid.Simulation.Randomness;

public class LawMeanTests
{
    private static readonly Law[] Laws =
    [
        new ConstantLaw(5), new UniformLaw(2, 6), new UniformLaw(3, 3), new TriangularLaw(1, 2, 6), new TriangularLaw(1, 1, 6), new TriangularLaw(1, 6, 6),
        new ExponentialLaw(7), new LognormalLaw(4, 9), new GammaLaw(3, 0.6), new GammaLaw(3, 8),
    ];

    [Theory]
    [InlineData(null)]
    [InlineData(0.5)]
    [InlineData(1.5)]
    [InlineData(2.5)]
    [InlineData(4.0)]
    [InlineData(12.0)]
    public void The_expected_value_is_the_integral_of_the_quantiles_whatever_the_bound(double? bound) =>
        Assert.All(Laws.Select(law => law with { AtMost = bound }), law => Assert.Equal(1, law.Expected() / IntegralOfQuantiles(law), 3));

    // By the midpoints of shares that lie ever closer to both ends, where quantiles run away.
    private static double IntegralOfQuantiles(Law law)
    {
        const int Steps = 20_000;
        var sum = 0.0;
        for (var i = 0; i < Steps; i++)
        {
            var (from, to) = (Share(i), Share(i + 1));
            sum += (to - from) * law.Quantile((from + to) / 2);
        }
        return sum;

        static double Share(int step) => step / (double)Steps is var t ? t * t * t * (10 - 15 * t + 6 * t * t) : 0;
    }
}
