using GovGrid.Simulation.Measures;
using GovGrid.Simulation.Queueing;
using Xunit.Abstractions;

namespace GovGrid.Theory.Tests;

/// <summary>The triage desk as a single queue. Rates are per minute.</summary>
public class DeskTests(ITestOutputHelper output)
{
    private const string Desk = "queues.commandroom/dispatch.";

    [Fact]
    public Task One_dispatcher_is_M_M_1() => MultiServer("mm1", arrivalRate: 0.5, meanService: 1, servers: 1, days: 20);

    [Fact]
    public Task Three_dispatchers_are_M_M_3() => MultiServer("mm3", arrivalRate: 1.05, meanService: 2, servers: 3, days: 32);

    [Theory]
    [InlineData("md1", 0, 13)]
    [InlineData("me4-1", 0.25, 19)]
    [InlineData("mg1-wide", 2, 20)]
    public async Task One_dispatcher_with_any_law_of_service_is_M_G_1(string scenario, double variance, double days)
    {
        var exact = new PollaczekKhinchine(0.5, 1, variance);
        var beside = new Beside(scenario, output).Knowing("arrivals", Arrivals(days), 0.5);
        if (variance > 0) beside.Knowing("services", Of("meanServiceMinutes"), 1).Knowing("variance of services", Of("serviceVariance"), variance);

        (await beside.Run(60, days))
            .Holds("mean time at the desk, min", AtDesk, exact.MeanTimeInSystem)
            .Holds("utilisation", Of("utilisation"), exact.Utilization)
            .Holds("mean wait, min", Of("meanWaitMinutes"), exact.MeanWait);
    }

    private async Task MultiServer(string scenario, double arrivalRate, double meanService, int servers, double days)
    {
        var exact = new ErlangC(arrivalRate, 1 / meanService, servers);
        (await new Beside(scenario, output).Knowing("arrivals", Arrivals(days), arrivalRate).Knowing("services", Of("meanServiceMinutes"), meanService).Knowing("variance of services", Of("serviceVariance"), meanService * meanService).Run(60, days))
            .Holds("share that waits", Of("waitedShare"), exact.ProbabilityOfWait)
            .Holds("mean time at the desk, min", AtDesk, exact.MeanTimeInSystem)
            .Holds("utilisation", Of("utilisation"), exact.Utilization)
            .Holds("mean wait, min", Of("meanWaitMinutes"), exact.MeanWait)
            .Holds("mean number waiting", Of("meanLength"), exact.MeanQueue);
    }

    private static double AtDesk(FigureSet figures) => figures[Desk + "meanWaitMinutes"] + figures[Desk + "meanServiceMinutes"];

    private static Func<FigureSet, double> Of(string figure) => figures => figures[Desk + figure];

    private static Func<FigureSet, double> Arrivals(double days) => figures => figures[Desk + "arrivals"] / (days * 1440);
}
