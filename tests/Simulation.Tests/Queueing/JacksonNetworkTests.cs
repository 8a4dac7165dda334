namespace GovGrid.Simulation.Queueing;

public class JacksonNetworkTests
{
    [Fact]
    public void Feedback_raises_the_rate_at_a_station()
    {
        // A fifth comes back: 4/(1 − 0.2) = 5 arrivals, and a mean of ρ/(1 − ρ) = 5 customers where six an hour are served.
        var network = new JacksonNetwork([new(4, 6, 1)], new double[,] { { 0.2 } });

        Assert.Equal(5, network.Stations[0].ArrivalRate, 12);
        Assert.Equal(1.25, network.Visits(0), 12);
        Assert.Equal(5, network.MeanInNetwork, 12);
        Assert.Equal(1.25, network.MeanTimeInNetwork, 12);
    }

    [Fact]
    public void Triage_dispatch_and_verification_share_one_flow()
    {
        // Triage sends all to crews; a quarter of what crews do is found wanting by verification and goes back to them.
        var network = new JacksonNetwork(
            [new(3, 5, 1), new(0, 2, 3), new(0, 10, 1)],
            new double[,] { { 0, 1, 0 }, { 0, 0, 1 }, { 0, 0.25, 0 } });

        Assert.Equal([3, 4, 4], network.Stations.Select(station => Math.Round(station.ArrivalRate, 12)));
        Assert.Equal(1.5 + new ErlangC(4, 2, 3).MeanInSystem + 2.0 / 3, network.MeanInNetwork, 12);
    }

    [Fact]
    public void Long_chains_of_much_feedback_are_solved()
    {
        var stations = Enumerable.Range(0, 40).Select(i => new Station(i == 0 ? 1 : 0, 1000, 1)).ToArray();
        var routing = new double[40, 40];
        for (var i = 0; i < 40; i++)
        {
            routing[i, i] = 0.9;
            if (i < 39) routing[i, i + 1] = 0.1;
        }

        Assert.Equal(10, new JacksonNetwork(stations, routing).Stations[39].ArrivalRate, 6);
    }

    [Fact]
    public void Networks_without_a_steady_state_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new JacksonNetwork([new(1, 9, 1), new(0, 9, 1)], new double[,] { { 0, 1 }, { 1, 0 } }));
        Assert.Throws<ArgumentException>(() => new JacksonNetwork([new(1, 9, 1)], new double[,] { { 1.5 } }));
        Assert.Throws<ArgumentException>(() => new JacksonNetwork([new(9, 9, 1)], new double[,] { { 0 } }));
        Assert.Throws<ArgumentException>(() => new JacksonNetwork([new(0, 9, 1)], new double[,] { { 0 } }));
        Assert.Throws<ArgumentException>(() => new JacksonNetwork([new(1, 9, 1)], new double[,] { { 0, 0 } }));
    }
}
