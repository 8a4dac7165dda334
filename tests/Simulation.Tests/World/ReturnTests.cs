using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Support;
using static GovGrid.Simulation.Support.SmallWorld;

namespace GovGrid.Simulation.World;

public class ReturnTests
{
    private static readonly IReadOnlyList<Case<ReturnAssumption>> Once = Always(new ReturnAssumption(1, 0));
    private static readonly IReadOnlyList<Case<ReturnAssumption>> AgainAndAgain = Always(new ReturnAssumption(1, 1));

    [Fact]
    public async Task What_a_worker_returns_a_dispatcher_sends_to_another_unit()
    {
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 0)), With(workers: w => w with { Return = Once }));

        await town.Run(240);

        var incident = await town.Incident("r");
        Assert.Equal("w1", Assert.Single(incident.History.OfType<IncidentReturned>()).By);
        Assert.Equal((IncidentStep.Closed, UnitKey.Agency("chengguan")), (incident.State.Step, incident.State.HandledBy));
    }

    [Fact]
    public async Task After_the_second_return_the_shift_leader_names_a_unit_that_has_not_had_it()
    {
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 0, "stall")), With(crews: c => c with { Return = AgainAndAgain }));

        await town.Run(480);

        var incident = await town.Incident("r");
        Assert.Equal(
            [("dispatch-1", "agency/chengguan"), ("dispatch-1", "platform/PublicSafety"), ("leader-1", "county"), ("county-officer", "department/water")],
            incident.History.OfType<IncidentDispatched>().Select(sent => (sent.By, sent.Owner.Value)));
        Assert.Equal((IncidentStep.Closed, UnitKey.Department("water")), (incident.State.Step, incident.State.HandledBy));
        Assert.True(town.Check().Passed);
    }

    [Fact]
    public async Task The_county_sends_back_what_is_the_town_s_own()
    {
        var county = Definition with { County = Definition.County with { Detours = Definition.County.Detours with { Return = Once } } };
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 0, "river")), county);

        await town.Run(480);

        var incident = await town.Incident("r");
        Assert.Equal(UnitKey.County, Assert.Single(incident.History.OfType<IncidentReturned>()).From);
        Assert.Equal(UnitKey.Agency("chengguan"), incident.State.HandledBy);
    }

    [Fact]
    public async Task A_department_hands_smaller_matters_to_the_town_s_own_agency()
    {
        var back = Definition.County.Detours with { Back = Always(new HandOverAssumption(1, UnitKey.Agency("chengguan"))) };
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 0, "river")), Definition with { County = Definition.County with { Detours = back } });

        await town.Run(480);

        var incident = await town.Incident("r");
        Assert.Equal("water-1", Assert.Single(incident.History.OfType<IncidentTransferred>()).By);
        Assert.Equal((IncidentStep.Closed, UnitKey.Agency("chengguan")), (incident.State.Step, incident.State.HandledBy));
    }
}
