namespace GovGrid.Simulation.Queueing;

public class ErlangCTests
{
    // From the incomplete gamma function with 40 digits by another program; the first is 4/9 by hand.
    [Theory]
    [InlineData(2, 3, 0.44444444444444444)]
    [InlineData(8, 10, 0.40918015079644353)]
    [InlineData(90, 100, 0.21694048090636638)]
    [InlineData(1900, 2000, 0.013406437303190343)]
    [InlineData(4900, 5000, 0.099937877234487662)]
    public void The_share_that_waits_is_that_of_the_formula(double load, int servers, double waits) =>
        Assert.Equal(waits, new ErlangC(load, 1, servers).ProbabilityOfWait, waits * 1e-12);

    [Fact]
    public void One_server_is_the_queue_of_the_first_chapter()
    {
        var queue = new ErlangC(3, 4, 1);

        Assert.Equal((0.75, 0.75), (queue.ProbabilityOfWait, queue.Utilization));
        Assert.Equal(1, queue.MeanTimeInSystem, 12);
        Assert.Equal(0.75, queue.MeanWait, 12);
        Assert.Equal(3, queue.MeanInSystem, 12);
        Assert.Equal(2.25, queue.MeanQueue, 12);
    }

    [Fact]
    public void The_tail_of_the_wait_and_its_quantile_are_inverse()
    {
        var queue = new ErlangC(8, 1, 10);

        Assert.Equal(0.05, queue.WaitsLongerThan(queue.WaitQuantile(0.95)), 12);
        Assert.Equal(0, queue.WaitQuantile(0.5));
        Assert.Equal(queue.ProbabilityOfWait, queue.WaitsLongerThan(0), 12);
    }

    [Fact]
    public void The_fewest_servers_let_at_most_the_share_wait_and_one_fewer_more()
    {
        foreach (var load in (double[])[0.5, 3, 17.2, 400])
        {
            var servers = ErlangC.MinimumServers(load, 1, 0.2);
            Assert.InRange(new ErlangC(load, 1, servers).ProbabilityOfWait, 0, 0.2);
            if (servers - 1 > load) Assert.InRange(new ErlangC(load, 1, servers - 1).ProbabilityOfWait, 0.2, 1);
        }
    }

    [Fact]
    public void A_simulation_of_three_servers_waits_as_long()
    {
        var waits = Simulated.MeanWaits([5], 2, 3, customers: 400_000);
        var exact = new ErlangC(5, 2, 3).MeanWait;

        Assert.InRange(waits[0], exact * 0.95, exact * 1.05);
    }

    [Fact]
    public void A_queue_that_grows_without_end_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new ErlangC(3, 1, 3));
        Assert.Throws<ArgumentException>(() => new ErlangC(1, 0, 3));
        Assert.Throws<ArgumentException>(() => new ErlangC(1, 1, 3).WaitQuantile(1));
    }
}
