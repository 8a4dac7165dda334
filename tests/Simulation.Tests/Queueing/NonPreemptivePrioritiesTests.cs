namespace GovGrid.Simulation.Queueing;

public class NonPreemptivePrioritiesTests
{
    [Fact]
    public void Two_classes_and_one_server_wait_as_the_textbook_computes()
    {
        // W0 = ρ/μ = 0.8, so 0.8/(1 − 0.3) and 0.8/((1 − 0.3)(1 − 0.8)): Gross et al. (2008), section 3.4.1.
        var waits = new NonPreemptivePriorities([0.3, 0.5], 1, 1).MeanWaits;

        Assert.Equal(0.8 / 0.7, waits[0], 12);
        Assert.Equal(0.8 / 0.7 / 0.2, waits[1], 12);
    }

    [Fact]
    public void The_order_of_service_moves_waits_between_classes_and_makes_none()
    {
        // Kleinrock (1965), "A conservation law for a wide class of queueing disciplines", Naval Research Logistics Quarterly 12(2).
        double[] rates = [2, 5, 1];
        var waits = new NonPreemptivePriorities(rates, 1, 10).MeanWaits;

        Assert.Equal(new ErlangC(8, 1, 10).MeanWait, rates.Zip(waits, (rate, wait) => rate * wait).Sum() / 8, 12);
    }

    [Fact]
    public void A_simulation_of_two_servers_and_three_classes_waits_as_long()
    {
        double[] rates = [0.5, 0.6, 0.5];
        var exact = new NonPreemptivePriorities(rates, 1, 2).MeanWaits;
        var simulated = Simulated.MeanWaits(rates, 1, 2, customers: 3_000_000);

        for (var i = 0; i < rates.Length; i++) Assert.InRange(simulated[i], exact[i] * 0.95, exact[i] * 1.05);
    }

    [Fact]
    public void Too_much_load_keeps_only_the_lower_classes_waiting_for_ever()
    {
        var queue = new NonPreemptivePriorities([0.5, 0.4, 0.3], 1, 1);

        Assert.Equal(1, queue.ProbabilityOfWait);
        Assert.Equal(1 / 0.5, queue.MeanWaits[0], 12);
        Assert.Equal(1 / 0.5 / 0.1, queue.MeanWaits[1], 9);
        Assert.Equal(double.PositiveInfinity, queue.MeanWaits[2]);
    }

    [Fact]
    public void No_class_is_refused() => Assert.Throws<ArgumentException>(() => new NonPreemptivePriorities([], 1, 1));
}
