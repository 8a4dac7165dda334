using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.Queueing;

public class PollaczekKhinchineTests
{
    [Fact]
    public void Exponential_service_is_Erlang_with_one_server_and_constant_service_waits_half_as_long()
    {
        var erlang = new ErlangC(0.75, 1, 1);

        Assert.Equal(erlang.MeanWait, new PollaczekKhinchine(0.75, 1, 1).MeanWait, 12);
        Assert.Equal(erlang.MeanInSystem, new PollaczekKhinchine(0.75, 1, 1).MeanInSystem, 12);
        Assert.Equal(erlang.MeanWait / 2, new PollaczekKhinchine(0.75, 1, 0).MeanWait, 12);
    }

    [Fact]
    public void A_simulation_with_gamma_service_waits_as_long()
    {
        var exact = new PollaczekKhinchine(0.35, 2, 8).MeanWait; // shape one half: variance 2·mean²
        var simulated = Simulated.MeanWait(0.35, new GammaLaw(2, 0.5), customers: 400_000);

        Assert.InRange(simulated, exact * 0.95, exact * 1.05);
    }

    [Fact]
    public void A_queue_that_grows_without_end_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new PollaczekKhinchine(1, 1, 1));
        Assert.Throws<ArgumentException>(() => new PollaczekKhinchine(0.5, 1, -1));
    }
}
