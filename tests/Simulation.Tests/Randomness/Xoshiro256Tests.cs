using MathNet.Numerics.Distributions;

namespace GovGrid.Simulation.Randomness;

public class Xoshiro256Tests
{
    [Fact]
    public void It_gives_the_numbers_of_the_published_algorithm()
    {
        var stream = new Xoshiro256(1, 2, 3, 4);

        ulong[] published =
        [
            41943041, 58720359, 3588806011781223, 3591011842654386, 9228616714210784205,
            9973669472204895162, 14011001112246962877, 12406186145184390807, 15849039046786891736, 10450023813501588000,
        ];
        foreach (var expected in published) Assert.Equal(expected, stream.Next());
    }

    [Fact]
    public void Uniform_numbers_fill_a_hundred_cells_evenly()
    {
        var stream = new Streams(1).Of(Purpose.Travel, "chi-square");
        var cells = new int[100];
        for (var i = 0; i < 100_000; i++) cells[(int)(stream.Uniform() * 100)]++;

        var chiSquare = cells.Sum(count => (count - 1000.0) * (count - 1000.0) / 1000.0);
        Assert.InRange(ChiSquared.CDF(99, chiSquare), 0.001, 0.999);
    }

    [Fact]
    public void A_whole_number_below_a_count_reaches_each_of_them_and_no_other()
    {
        var stream = new Xoshiro256(7);
        var seen = new SortedSet<int>();
        for (var i = 0; i < 1000; i++) seen.Add(stream.Below(6));

        Assert.Equal([0, 1, 2, 3, 4, 5], seen);
    }
}
