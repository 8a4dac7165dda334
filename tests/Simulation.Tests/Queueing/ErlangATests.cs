namespace GovGrid.Simulation.Queueing;

public class ErlangATests
{
    // Garnett, Mandelbaum and Reiman (2002), Manufacturing & Service Operations Management 4(3), the example of the introduction:
    // 48 calls a minute, 50 agents, a minute of service, two minutes of patience.
    [Fact]
    public void Those_who_give_up_make_the_wait_of_the_others_short()
    {
        var patient = new ErlangC(48, 1, 50);
        var impatient = new ErlangA(48, 1, 50, 0.5);

        Assert.Equal(0.031, impatient.ProbabilityOfAbandonment, 0.0005);
        Assert.Equal(3.7, impatient.MeanWait * 60, 0.05);
        Assert.Equal(3, impatient.MeanQueue, 0.05);
        Assert.Equal(0.93, impatient.Utilization, 0.005);
        Assert.Equal(20.8, patient.MeanWait * 60, 0.05);
        Assert.Equal(58.1, patient.WaitQuantile(0.9) * 60, 0.05);
        Assert.Equal(17, patient.MeanQueue, 0.5);
    }

    // From Palm's form by the incomplete gamma function with 40 digits by another program.
    [Theory]
    [InlineData(48, 50, 0.5, 0.46777406855379, 0.0309122491621932)]
    [InlineData(1000, 950, 0.1, 0.999999816030856, 0.0500000025039951)]
    [InlineData(2000, 2100, 2, 0.0123435236967556, 0.000165202188443043)]
    [InlineData(5, 3, 4, 0.710864042232556, 0.479707750519674)]
    public void Shares_are_those_of_the_formula(double arrivalRate, int servers, double abandonmentRate, double waits, double abandons)
    {
        var queue = new ErlangA(arrivalRate, 1, servers, abandonmentRate);

        Assert.Equal(waits, queue.ProbabilityOfWait, waits * 1e-11);
        Assert.Equal(abandons, queue.ProbabilityOfAbandonment, abandons * 1e-9);
        Assert.Equal(abandons / abandonmentRate, queue.MeanWait, abandons * 1e-8);
    }

    [Fact]
    public void Endless_patience_is_the_queue_without_abandonment() =>
        Assert.Equal(new ErlangC(8, 1, 10).MeanWait, new ErlangA(8, 1, 10, 1e-9).MeanWait, 1e-7);

    [Fact]
    public void A_town_with_far_too_many_or_far_too_few_servers_has_its_limits()
    {
        Assert.Equal(0, new ErlangA(100, 1, 5000, 1).ProbabilityOfWait);
        Assert.Equal(0.9, new ErlangA(10_000, 1, 1000, 0.01).ProbabilityOfAbandonment, 1e-9); // a thousand can serve one tenth
    }

    [Fact]
    public void Bad_numbers_are_refused() => Assert.Throws<ArgumentException>(() => new ErlangA(1, 1, 1, 0));
}
