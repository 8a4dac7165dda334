using GovGrid.Finding;
using GovGrid.Grains.Tests.Support;
using GovGrid.Incidents;
using GovGrid.Territory;
using GovGrid.Testing;
using GovGrid.Towns;
using static GovGrid.Grains.Tests.Support.People;

namespace GovGrid.Grains.Tests.Flow;

/// <summary>A grid whose register cannot be written leaves memory, to read what was stored; but not while anybody waits for it who it waits for.</summary>
public class FullDiskTests
{
    private const string Registers = "grid";
    private const string Incidents = "incident";

    private static readonly string Incident = IncidentId.Of(RunningTown.Code, "tester", "unwritten");
    private static readonly string Other = IncidentId.Of(RunningTown.Code, "tester", "other");

    [Fact]
    public async Task A_grid_in_the_middle_of_its_turn_hears_the_incident_that_it_waits_for()
    {
        await using var town = await RunningTown.Start();
        await RegisterUnwritten(town);
        var (resume, turn) = await BeginTurn(town);
        var register = town.Held.HoldNext(Grid(town), "Register");
        var report = Report(town);
        await register.Made; // the incident is in a turn of its own, so the grid waits for its end

        resume.Release();
        town.Disk.Fail(Registers);
        await Assert.ThrowsAsync<OrleansException>(() => Grid(town).Register(Other));
        town.Disk.Fail(null);
        register.Release();

        Assert.True((await report).Done);
        await turn;
        Assert.Equal(IncidentStep.Reported, (await town.State(Incident)).Step);
    }

    [Fact]
    public async Task It_leaves_at_the_end_of_the_turn_and_knows_what_was_stored()
    {
        await using var town = await RunningTown.Start();
        await RegisterUnwritten(town);
        var (resume, turn) = await BeginTurn(town);
        town.Disk.Fail(Registers);
        await Assert.ThrowsAsync<OrleansException>(() => Grid(town).Register(Other));
        Assert.Contains(Other, await Registered(town));

        resume.Release();
        await turn;
        town.Disk.Fail(null);

        Assert.Equal([Incident], await Registered(town));
    }

    // The register has it, and storage has nothing of it: what comes again is registered again.
    private static async Task RegisterUnwritten(RunningTown town)
    {
        town.Disk.Fail(Incidents);
        await Assert.ThrowsAsync<OrleansException>(() => Report(town));
        town.Disk.Fail(null);
        await town.Settle();
    }

    // The grid is about to ask the incident to hand over again, on a turn of its own that lasts until the answer.
    private static async Task<(HeldCall Resume, Task Turn)> BeginTurn(RunningTown town)
    {
        var resume = town.Held.HoldNext(town.Grains.GetIncident(Incident), "Resume");
        await Grid(town).Resume();
        var turn = town.Settle();
        await resume.Made;
        return (resume, turn);
    }

    private static IGridGrain Grid(RunningTown town) => town.Grains.GetGrid(RunningTown.Code, SmallTown.GridCode(0));

    private static async Task<IEnumerable<string>> Registered(RunningTown town) => (await Grid(town).Open()).Select(entry => entry.Incident);

    private static Task<Outcome> Report(RunningTown town) => town.Give(
        Incident, new ReportIncident(Channel.Hotline, "rubbish", null, "请处理", PlaceIn(0), false) { Id = "report", By = Operator, At = default });
}
