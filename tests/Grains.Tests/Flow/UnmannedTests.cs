using GovGrid.Grains.Tests.Support;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Testing;
using GovGrid.Towns;
using static GovGrid.Grains.Tests.Support.People;

namespace GovGrid.Grains.Tests.Flow;

/// <summary>Dispatches to a unit whose crew works in working time: 08-12 and 14-18 on working days.</summary>
public class UnmannedTests
{
    private static readonly DateTimeOffset TuesdayMorning = SmallTown.MondayMorning.AddHours(23);

    [Fact]
    public async Task What_is_sent_to_a_unit_after_hours_says_when_the_next_comes()
    {
        await using var town = await RunningTown.Start(DaytimeCrew);
        var incident = await town.Case("stall");
        await town.Run(10 * 60);

        await town.Do(incident, Operator.Dispatches());

        Assert.Equal(TuesdayMorning, Assert.Single(await town.Told<IncidentDispatched>(incident)).NobodyUntil);
        Assert.Equal((IncidentStep.Dispatched, Chengguan), ((await town.State(incident)).Step, (await town.State(incident)).Owner));
    }

    [Fact]
    public async Task So_does_what_is_transferred()
    {
        await using var town = await RunningTown.Start(DaytimeCrew);
        var incident = await town.Case("order");
        await town.Do(incident, Operator.Dispatches());
        await town.Run(10 * 60);

        await town.Do(incident, Officer.Transfers(Chengguan));

        Assert.Equal(TuesdayMorning, Assert.Single(await town.Told<IncidentTransferred>(incident)).NobodyUntil);
    }

    [Fact]
    public async Task In_duty_hours_and_to_who_is_always_there_nothing_is_said()
    {
        await using var town = await RunningTown.Start(DaytimeCrew);
        var incident = await town.Case("stall");
        await town.Do(incident, Operator.Dispatches());
        await town.Run(10 * 60);
        await town.Do(incident, Operator.Dispatches(Safety));

        Assert.All(await town.Told<IncidentDispatched>(incident), dispatched => Assert.Null(dispatched.NobodyUntil));
    }

    private static TownDefinition DaytimeCrew => SmallTown.Definition with
    {
        Agencies = [new("chengguan", new("城管", "chengguan"), ["LawEnforcement"], [new Post("chengguan-1", new("城管1组", "chengguan-1"), Role.AgencyOfficer, new(DutyKind.WorkingTime), [])])],
    };
}
