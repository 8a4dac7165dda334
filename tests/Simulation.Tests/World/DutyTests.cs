using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.Simulation.Support;
using GovGrid.Testing;
using GovGrid.Towns;
using static GovGrid.Simulation.Support.SmallWorld;

namespace GovGrid.Simulation.World;

public class DutyTests
{
    private static readonly Town Town = new(SmallWorld.Town.Definition with
    {
        Workers =
        [
            SmallTown.Definition.Workers[0], SmallTown.Definition.Workers[1] with { Crew = "B" }, SmallTown.Definition.Workers[2] with { Crew = "C" },
        ],
    });

    [Fact]
    public async Task Crews_come_and_go_by_the_rota()
    {
        await using var town = await LivingTown.Start(new ListedDemand(), town: Town);
        for (var hours = 0; hours < 48; hours++)
        {
            Assert.Equal(
                Town.Definition.Workers.Where(worker => Town.Shifts.IsOnShift(worker.Crew, town.Now)).Select(worker => worker.Id),
                await OnDuty(town));
            await town.Run(60);
        }
        Assert.True(town.Check().Passed);
    }

    [Fact]
    public async Task Posts_are_filled_in_working_time_only_where_so_defined()
    {
        var desk = SmallTown.Definition.CommandRoom.Posts[0] with { Duty = new Duty(DutyKind.WorkingTime) };
        var office = new Town(SmallWorld.Town.Definition with { CommandRoom = new([desk]) });
        await using var town = await LivingTown.Start(new ListedDemand(), town: office);

        await town.Run(60 * 2.5); // 11:30
        Assert.Equal(["intake-1"], (await town.Grains.GetCommandRoom(SmallTown.Code).View()).Posts);
        await town.Run(60); // 12:30
        Assert.Empty((await town.Grains.GetCommandRoom(SmallTown.Code).View()).Posts);
        await town.Run(120); // 14:30
        Assert.Equal(["intake-1"], (await town.Grains.GetCommandRoom(SmallTown.Code).View()).Posts);
    }

    [Fact]
    public async Task A_worker_with_an_incident_in_hand_leaves_after_it()
    {
        const double Late = 11 * 60 - 10; // the day shift ends at 20:00
        await using var town = await LivingTown.Start(new ListedDemand(Report("late", Late, "fire")), town: Town);

        await town.Run(Late + 15);
        Assert.Equal(["w1", "w2"], await OnDuty(town));
        await town.Run(60);

        Assert.Equal(["w2"], await OnDuty(town));
        Assert.Equal((IncidentStep.Closed, "w1"), ((await town.Incident("late")).State.Step, (await town.Incident("late")).State.Handler));
        Assert.True(town.Check().Passed);
    }

    [Fact]
    public async Task Positions_come_from_workers_on_duty_along_their_way()
    {
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 30, "fire", grid: 3)));
        await town.Run(29);
        var patrol = await town.Grains.GetWorker(SmallTown.Code, "w2").Get();
        Assert.NotEqual(Town.FindGrid(SmallTown.GridCode(1))!.Centre, patrol.Point);
        Assert.True(patrol.PositionAt > town.Now.AddMinutes(-11));

        await town.Run(2);
        while ((await town.Incident("r")).State.Step is not IncidentStep.OnScene) await town.Run(1);
        await town.Run(12);

        var handler = (await town.Incident("r")).State.Assignee!;
        Assert.Equal(new GeoPoint(120.035, 30.005), (await town.Grains.GetWorker(SmallTown.Code, handler).Get()).Point);
    }

    private static async Task<string[]> OnDuty(LivingTown town)
    {
        var views = new List<string>();
        foreach (var worker in Town.Definition.Workers)
            if ((await town.Grains.GetWorker(SmallTown.Code, worker.Id).Get()).OnDuty)
                views.Add(worker.Id);
        return [.. views];
    }
}
