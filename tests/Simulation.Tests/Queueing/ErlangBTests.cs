namespace GovGrid.Simulation.Queueing;

public class ErlangBTests
{
    // From the incomplete gamma function with 40 digits by another program; 4.461 and 84.06 are the loads of the telephone tables for 1 %.
    [Theory]
    [InlineData(4.461, 10, 0.0099977866879027625)]
    [InlineData(84.06, 100, 0.0099917025880264798)]
    [InlineData(2, 3, 4.0 / 19)]
    [InlineData(1100, 1000, 0.098625169689349127)]
    [InlineData(4900, 5000, 0.0022157679024972432)]
    public void The_share_lost_is_that_of_the_tables(double load, int servers, double blocking) =>
        Assert.Equal(blocking, new ErlangB(load, servers).Blocking, blocking * 1e-12);

    [Fact]
    public void What_is_not_lost_is_carried()
    {
        Assert.Equal(2 * 15.0 / 19, new ErlangB(2, 3).CarriedLoad, 12);
        Assert.Equal(0, new ErlangB(0, 3).Blocking);
        Assert.Equal(1, new ErlangB(2, 0).Blocking);
    }

    [Fact]
    public void The_fewest_servers_lose_at_most_the_share_and_one_fewer_more()
    {
        Assert.Equal(10, ErlangB.MinimumServers(4.461, 0.01));
        Assert.Equal(11, ErlangB.MinimumServers(4.462, 0.01));
        Assert.Equal(1, ErlangB.MinimumServers(0, 0.01));
    }

    [Fact]
    public void Bad_numbers_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new ErlangB(-1, 3));
        Assert.Throws<ArgumentException>(() => new ErlangB(1, -1));
        Assert.Throws<ArgumentException>(() => ErlangB.MinimumServers(1, 0));
    }
}
