using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.Statistics;

public class SequentialReplicationsTests
{
    private static readonly StoppingRule TenPercent = new(0.1);

    [Fact]
    public void Five_equal_replications_are_enough()
    {
        var study = new SequentialReplications(TenPercent, ["wait"]);
        for (var i = 0; i < 4; i++) study.Add(i, Results(7));
        Assert.False(study.HasEnded);

        study.Add(4, Results(7));

        Assert.True(study.HasEnded);
        Assert.Empty(study.Lacking);
        Assert.Equal(7, study.Intervals["wait"].Estimate);
    }

    [Fact]
    public void It_says_which_figures_still_lack_replications()
    {
        var study = new SequentialReplications(TenPercent, ["wait", "always", "never"]);
        for (var i = 0; i < 5; i++) study.Add(i, new Dictionary<string, double> { ["wait"] = i, ["always"] = 1, ["never"] = 0 });

        Assert.Equal(["wait"], study.Lacking);
        Assert.False(study.HasEnded);
    }

    [Fact]
    public void The_maximum_ends_it_and_the_figure_stays_lacking()
    {
        var study = new SequentialReplications(new StoppingRule(0.01, Maximum: 6), ["wait"]);
        for (var i = 0; i < 9; i++) study.Add(i, Results(i));

        Assert.True(study.HasEnded);
        Assert.Equal(6, study.Counted);
        Assert.Equal(["wait"], study.Lacking);
    }

    [Fact]
    public void Replications_that_end_out_of_order_come_to_the_same_end()
    {
        var inOrder = new SequentialReplications(TenPercent, ["wait"]);
        var mixed = new SequentialReplications(TenPercent, ["wait"]);
        for (var i = 0; i < 400; i++)
        {
            inOrder.Add(i, Results(Wait(i)));
            mixed.Add(i ^ 7, Results(Wait(i ^ 7)));
        }

        Assert.InRange(inOrder.Counted, 20, 400);
        Assert.Equal(inOrder.Counted, mixed.Counted);
        Assert.Equal(inOrder.Intervals["wait"], mixed.Intervals["wait"]);
    }

    [Fact]
    public void The_relative_error_is_what_was_asked_for_as_often_as_was_asked_for()
    {
        var rule = new StoppingRule(0.1, Minimum: 10);
        Assert.InRange(Coverage.Of(2000, (ref stream) => Math.Abs(Study(rule, ref stream).Estimate - 1) <= 0.1), 0.93, 1);
    }

    [Fact]
    public void A_replication_comes_once_and_with_every_figure()
    {
        var study = new SequentialReplications(TenPercent, ["wait"]);
        study.Add(0, Results(1));
        study.Add(2, Results(1));

        Assert.Throws<ArgumentException>(() => study.Add(0, Results(1)));
        Assert.Throws<ArgumentException>(() => study.Add(2, Results(1)));
        Assert.Throws<ArgumentException>(() => study.Add(1, new Dictionary<string, double>()));
        Assert.Throws<ArgumentException>(() => new SequentialReplications(TenPercent, ["wait", "wait"]));
        Assert.Throws<ArgumentException>(() => new StoppingRule(0.1, Minimum: 10, Maximum: 9));
    }

    private static Interval Study(StoppingRule rule, ref Xoshiro256 stream)
    {
        var study = new SequentialReplications(rule, ["wait"]);
        while (!study.HasEnded) study.Add(study.Counted, Results(1 + 0.4 * stream.Normal()));
        return study.Intervals["wait"];
    }

    private static double Wait(int replication)
    {
        var stream = new Xoshiro256((ulong)replication + 1);
        return 1 + 0.4 * stream.Normal();
    }

    private static Dictionary<string, double> Results(double wait) => new() { ["wait"] = wait };
}
