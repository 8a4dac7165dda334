using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Statistics;
using MathNet.Numerics.Distributions;

namespace GovGrid.Simulation.Tests.Statistics;

public sealed class ControlVariatesTests
{
    // The figure is 5 + 3·control + noise of a tenth of what the control brings.
    [Fact]
    public void What_a_control_explains_no_longer_widens_the_interval()
    {
        var (figure, control) = Draw(seed: 1, count: 40);

        var (plain, corrected) = (MeanInterval.Of(Sample.Of(figure)), ControlVariates.Of(figure, [(control, 0)]));

        Assert.True(corrected.HalfWidth < plain.HalfWidth / 5, $"{corrected.HalfWidth} against {plain.HalfWidth}");
        Assert.True(corrected.Contains(5), $"{corrected}");
    }

    [Fact]
    public void Nineteen_of_twenty_intervals_hold_the_true_mean()
    {
        var held = Enumerable.Range(1, 2000).Count(seed =>
        {
            var (figure, control) = Draw((ulong)seed, count: 12);
            return ControlVariates.Of(figure, [(control, 0)]).Contains(5);
        });

        Assert.InRange(held, 1870, 1930);
    }

    [Fact]
    public void Too_few_values_and_controls_that_say_the_same_are_refused()
    {
        Assert.Throws<ArgumentException>(() => ControlVariates.Of([1, 2, 3], [([1, 2, 4], 2)]));
        Assert.Throws<ArgumentException>(() => ControlVariates.Of([1, 2, 3, 4, 5], [([1, 2, 4, 8, 16], 2), ([2, 4, 8, 16, 32], 4)]));
        Assert.Throws<ArgumentException>(() => ControlVariates.Of([1, 2, 3, 4], [([1, 2], 2)]));
    }

    private static (double[] Figure, double[] Control) Draw(ulong seed, int count)
    {
        var stream = new Xoshiro256(seed);
        var (figure, control) = (new double[count], new double[count]);
        for (var i = 0; i < count; i++)
        {
            control[i] = Normal.InvCDF(0, 1, stream.Uniform());
            figure[i] = 5 + 3 * control[i] + 0.3 * Normal.InvCDF(0, 1, stream.Uniform());
        }
        return (figure, control);
    }
}
