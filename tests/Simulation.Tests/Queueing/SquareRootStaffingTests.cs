namespace GovGrid.Simulation.Queueing;

public class SquareRootStaffingTests
{
    // With 30 digits by another program.
    [Fact]
    public void The_margin_and_the_share_that_waits_are_inverse()
    {
        Assert.Equal(0.223361274798261, SquareRootStaffing.ProbabilityOfWait(1), 12);
        Assert.Equal(1.06151627542, SquareRootStaffing.Margin(0.2), 10);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(3000)]
    public void It_is_within_one_server_of_the_exact_number(double load) =>
        Assert.InRange(SquareRootStaffing.Servers(load, 0.2) - ErlangC.MinimumServers(load, 1, 0.2), -1, 1);

    [Fact]
    public void Bad_numbers_are_refused()
    {
        Assert.Throws<ArgumentException>(() => SquareRootStaffing.ProbabilityOfWait(0));
        Assert.Throws<ArgumentException>(() => SquareRootStaffing.Margin(1));
        Assert.Throws<ArgumentException>(() => SquareRootStaffing.Servers(0, 0.5));
    }
}
