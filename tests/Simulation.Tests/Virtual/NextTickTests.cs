using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Simulation.Agenda;
using GovGrid.Simulation.Support;
using GovGrid.Simulation.Virtual.Direct;
using GovGrid.Simulation.Virtual.Time;
using GovGrid.Testing;
using GovGrid.Towns;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovGrid.Simulation.Virtual;

public sealed class NextTickTests
{
    [Fact]
    public async Task What_a_grain_waits_for_a_tick_long_comes_and_does_not_hold_up_time()
    {
        var time = new VirtualTime(SmallTown.MondayMorning);
        await using var silo = new DirectSilo(new OneTown(SmallWorld.Town), time, NullLoggerFactory.Instance);
        var (clerk, inspector) = (new Caller("op", Role.Operator, UnitKey.CommandRoom), new Caller("inspector-1", Role.Inspector));
        var incident = silo.GetIncident(IncidentId.Of(SmallTown.Code, "test", "1"));
        time.At(time.Now, async () =>
        {
            var place = new Place(new GeoPoint(120.005, 30.005), null, SmallTown.GridCode(0));
            await incident.Handle(new ReportIncident(Channel.Hotline, "stall", null, "摊贩占道", place, false) { Id = "1", By = clerk, At = time.Now });
            await incident.Handle(new SuperviseIncident(time.Now.AddTicks(1), "at once") { Id = "2", By = inspector, At = time.Now });
        });

        await silo.Run(time.Now.AddSeconds(1)); // would never end

        IncidentView? view = null;
        time.At(time.Now, async () => view = await incident.Get());
        await silo.Run(time.Now);
        Assert.Contains(view!.History, happened => happened is SupervisionStarted { Step: LimitedStep.Reply });
    }
}
