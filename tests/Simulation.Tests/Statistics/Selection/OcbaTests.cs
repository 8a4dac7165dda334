using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.Statistics.Selection;

public class OcbaTests
{
    [Fact]
    public void Shares_are_those_of_the_theorem()
    {
        // Means 1, 2, 3 and variances 1: the others stand as (1/1)² to (1/2)², the best as the root of the sum of their squares.
        var shares = Ocba.Shares([Known(1), Known(2), Known(3)], Goal.Smallest);
        var best = Math.Sqrt(1 + 1.0 / 16);

        Assert.Equal([best / (best + 1.25), 1 / (best + 1.25), 0.25 / (best + 1.25)], shares.Select(share => Math.Round(share, 12)), Close);
    }

    [Fact]
    public void The_next_observation_goes_where_most_is_lacking() =>
        Assert.Equal(1, Ocba.Next([Known(3, 20), Known(2.9, 4), Known(0, 20)], Goal.Largest));

    [Fact]
    public void A_budget_spent_so_finds_the_best_more_often_than_one_spent_equally()
    {
        double Found(bool isEqual) => Coverage.Of(600, (ref stream) => Spend(ref stream, isEqual) == 0);

        Assert.InRange(Found(isEqual: false) - Found(isEqual: true), 0.03, 1);
    }

    [Fact]
    public void The_probability_of_a_correct_selection_grows_with_the_observations()
    {
        var few = Ocba.CorrectSelection([Known(1, 4), Known(2, 4)], Goal.Smallest);
        var many = Ocba.CorrectSelection([Known(1, 40), Known(2, 40)], Goal.Smallest);

        Assert.InRange(few, 0.5, many);
        Assert.InRange(many, 0.9999, 1);
    }

    [Fact]
    public void Systems_without_variance_are_told_apart_at_once()
    {
        var one = RunningMoments.Of([1, 1]);
        var two = RunningMoments.Of([2, 2]);

        Assert.Equal([0.5, 0.5], Ocba.Shares([one, two], Goal.Largest));
        Assert.Equal(1, Ocba.CorrectSelection([one, two], Goal.Largest));
    }

    [Fact]
    public void One_observation_is_too_few() =>
        Assert.Throws<ArgumentException>(() => Ocba.Shares([RunningMoments.Of([1]), Known(1)], Goal.Largest));

    private static bool Close(double expected, double found) => Math.Abs(expected - found) < 1e-9;

    // Variance 1 exactly, for an even count.
    private static RunningMoments Known(double mean, int count = 10)
    {
        var away = Math.Sqrt((count - 1.0) / count);
        return RunningMoments.Of(Enumerable.Range(0, count).Select(i => mean + (i % 2 == 0 ? away : -away)));
    }

    // Ten systems, the first the best by half a standard deviation, the others further and further away.
    private static int Spend(ref Xoshiro256 stream, bool isEqual)
    {
        var systems = new RunningMoments[10];
        for (var spent = 0; spent < 200; spent++)
        {
            var next = spent < 50 || isEqual ? spent % systems.Length : Ocba.Next(systems, Goal.Smallest);
            systems[next] = systems[next].Add(next * 0.5 + stream.Normal() * 1.5);
        }
        return Enumerable.Range(0, systems.Length).MinBy(i => systems[i].Mean);
    }
}
