using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.Statistics.Selection;

public class KnPlusPlusTests
{
    private const int Trials = 20_000;
    private const double Chance = 0.003; // two standard errors of so many trials

    // The slippage configuration, the hardest in which one is better by the indifference zone: all others are equal, and just so much worse.
    // The first two are where the procedure as published undershoots, by two and by five in a hundred.
    [Theory]
    [InlineData(2, 0.25, 1, 0, 0.95)]
    [InlineData(5, 0.33, 0.33, 0, 0.95)]
    [InlineData(5, 0.5, 1, 0, 0.95)]
    [InlineData(10, 0.5, 1, 0, 0.90)]
    [InlineData(5, 0.25, 1, 0.8, 0.95)]
    public void The_best_is_chosen_as_often_as_promised(int systems, double ahead, double deviation, double correlation, double confidence)
    {
        var chosen = Coverage.Of(Trials, (ref stream) =>
        {
            var selection = new KnPlusPlus(systems, ahead, Goal.Largest, confidence);
            Run(selection, ref stream, (system, noise) => system == 1 ? ahead + deviation * noise : noise, correlation);
            return selection.Chosen == 1;
        });

        Assert.InRange(chosen, confidence - Chance, 1);
    }

    [Fact]
    public void Skewed_figures_make_the_choice_no_worse()
    {
        // Lognormal, of mean 0 and variance 1.
        var chosen = Coverage.Of(Trials, (ref stream) =>
        {
            var selection = new KnPlusPlus(5, 0.25, Goal.Largest);
            Run(selection, ref stream, (system, noise) => (system == 1 ? 0.25 : 0) + (Math.Exp(noise) - Math.Exp(0.5)) / Math.Sqrt(Math.E * (Math.E - 1)), 0);
            return selection.Chosen == 1;
        });

        Assert.InRange(chosen, 0.95, 1);
    }

    [Fact]
    public void Where_several_are_near_the_best_one_of_them_is_chosen()
    {
        double[] means = [0.25, 0.5, 0.25, 0, 0];
        var chosen = Coverage.Of(Trials, (ref stream) =>
        {
            var selection = new KnPlusPlus(means.Length, 0.5, Goal.Largest);
            Run(selection, ref stream, (system, noise) => means[system] + noise, 0);
            return means[selection.Chosen!.Value] > 0;
        });

        Assert.InRange(chosen, 0.99, 1);
    }

    [Fact]
    public void Common_random_numbers_shorten_the_study()
    {
        int Rounds(double correlation)
        {
            var stream = new Xoshiro256(9);
            var selection = new KnPlusPlus(5, 0.2, Goal.Largest);
            Run(selection, ref stream, (system, noise) => system * 0.2 + noise, correlation);
            return selection.Rounds;
        }

        Assert.InRange(Rounds(0.8), 10, Rounds(0) / 2);
    }

    [Fact]
    public void What_is_far_behind_leaves_at_the_end_of_the_first_stage()
    {
        var stream = new Xoshiro256(6);
        var selection = new KnPlusPlus(3, 0.1, Goal.Smallest, firstStage: 10);
        for (var i = 0; i < 10; i++)
        {
            Assert.Equal([0, 1, 2], selection.Wanted);
            selection.Feed([stream.Normal(), stream.Normal(), 50 + stream.Normal()]);
        }

        Assert.Equal([0, 1], selection.Wanted);
        Assert.Null(selection.Chosen);
        Assert.Equal(10, selection[2].Count);
    }

    [Fact]
    public void Systems_that_are_the_same_come_to_an_end_and_the_first_is_chosen()
    {
        var stream = new Xoshiro256(6);
        var selection = new KnPlusPlus(2, 1, Goal.Smallest);
        while (selection.Chosen is null)
        {
            var value = stream.Normal();
            selection.Feed([value, value]);
        }

        Assert.Equal(0, selection.Chosen);
        Assert.Empty(selection.Wanted);
        Assert.Throws<ArgumentException>(() => selection.Feed([]));
    }

    [Fact]
    public void One_system_is_chosen_unseen() => Assert.Equal(0, new KnPlusPlus(1, 1, Goal.Smallest).Chosen);

    [Fact]
    public void Bad_numbers_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new KnPlusPlus(2, 0, Goal.Smallest));
        Assert.Throws<ArgumentException>(() => new KnPlusPlus(4, 1, Goal.Smallest, confidence: 0.25));
        Assert.Throws<ArgumentException>(() => new KnPlusPlus(2, 1, Goal.Smallest).Feed([1]));
        Assert.Throws<ArgumentException>(() => new KnPlusPlus(2, 1, Goal.Smallest).Feed([1, double.NaN]));
    }

    private static void Run(KnPlusPlus selection, ref Xoshiro256 stream, Func<int, double, double> observation, double correlation)
    {
        while (selection.Chosen is null)
        {
            var city = stream.Normal() * Math.Sqrt(correlation);
            var round = new double[selection.Wanted.Count];
            for (var i = 0; i < round.Length; i++)
                round[i] = observation(selection.Wanted[i], city + stream.Normal() * Math.Sqrt(1 - correlation));
            selection.Feed(round);
        }
    }
}
