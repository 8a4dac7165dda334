using GovGrid.Simulation.Measures;
using GovGrid.Simulation.Queueing;
using Xunit.Abstractions;

namespace GovGrid.Theory.Tests;

/// <summary>Calls and those who take them. Rates are per minute; a call takes four minutes, three come in four.</summary>
public class HotlineTests(ITestOutputHelper output)
{
    private const string Line = "queues.commandroom/intake.";
    private const double Days = 6;
    private const double Calls = 0.75;

    [Fact]
    public async Task Callers_who_never_wait_are_lost_by_Erlang_B()
    {
        var exact = new ErlangB(Calls * 4, 3);
        (await Beside("erlang-b", 4).Run(30, Days))
            .Holds("share that is lost", Lost, exact.Blocking)
            .Holds("lines busy", Of("meanBusy"), exact.CarriedLoad);
    }

    [Fact]
    public async Task Callers_who_hang_up_are_Erlang_A()
    {
        var exact = new ErlangA(Calls, 1 / 4.0, 3, 1 / 3.0);
        (await Beside("erlang-a", 4).Run(30, Days))
            .Holds("share that hangs up", Lost, exact.ProbabilityOfAbandonment)
            .Holds("mean number waiting", Of("meanLength"), exact.MeanQueue)
            .Holds("utilisation", Of("utilisation"), exact.Utilization);
    }

    [Fact]
    public async Task The_severe_is_answered_first_and_interrupts_nobody()
    {
        var exact = new NonPreemptivePriorities([0.3 * 0.7, 0.7 * 0.7], 0.5, 2);
        (await new Beside("priority", output).Knowing("arrivals", Arrivals, 0.7).Knowing("services", Of("meanServiceMinutes"), 2).Run(390, Days))
            .Holds("mean time of a severe call, min", figures => figures[Line + "meanWaitMinutesSeverity1"] + figures[Line + "meanServiceMinutes"], exact.MeanWaits[0] + 2)
            .Holds("mean time of a normal call, min", figures => figures[Line + "meanWaitMinutesSeverity3"] + figures[Line + "meanServiceMinutes"], exact.MeanWaits[1] + 2)
            .Holds("mean wait, severe, min", Of("meanWaitMinutesSeverity1"), exact.MeanWaits[0])
            .Holds("mean wait, normal, min", Of("meanWaitMinutesSeverity3"), exact.MeanWaits[1]);
    }

    [Fact]
    public async Task The_fewest_call_takers_for_whom_at_most_a_fifth_waits_are_those_of_theory()
    {
        var fewest = ErlangC.MinimumServers(Calls, 1 / 4.0, 0.2);
        foreach (var servers in new[] { fewest - 1, fewest })
        {
            var beside = await Beside("mmc-hotline", 4).With("people.desks.intake", servers).Run(20, Days);
            beside.Shows($"share that waits, {servers} call-takers", Of("waitedShare"), new ErlangC(Calls, 1 / 4.0, servers).ProbabilityOfWait);
            var estimate = beside.Estimate(Of("waitedShare"));
            Assert.Equal(servers == fewest, estimate.High <= 0.2);
            Assert.Equal(servers != fewest, estimate.Low > 0.2);
        }
    }

    private Beside Beside(string scenario, double meanService) =>
        new Beside(scenario, output).Knowing("arrivals", Arrivals, Calls).Knowing("services", Of("meanServiceMinutes"), meanService);

    private static double Lost(FigureSet figures) => figures[Line + "leftUnserved"] / figures[Line + "arrivals"];

    private static double Arrivals(FigureSet figures) => figures[Line + "arrivals"] / (Days * 1440);

    private static Func<FigureSet, double> Of(string figure) => figures => figures[Line + figure];
}
