using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Grains.Tests.Support;
using GovGrid.Testing;

namespace GovGrid.Grains.Tests.Flow;

/// <summary>One actor that fails keeps back nobody but itself.</summary>
public class FailureTests
{
    [Fact]
    public async Task A_zone_that_starts_sends_its_others_while_one_worker_fails_and_that_one_later()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1", "w2");
        town.Network.CutOff(town.Grains.GetWorker(RunningTown.Code, "w1"));
        await town.Restart(town.Grains.GetZone(RunningTown.Code, "z1"));

        Assert.Equal("w2", (await town.State(await town.Case("rubbish"))).Assignee);
        town.Network.CutOff(null);
        await town.Run(1);

        Assert.Equal("w1", (await town.State(await town.Case("rubbish"))).Assignee);
    }

    [Fact]
    public async Task A_command_room_that_starts_hears_from_its_other_zones_while_one_fails()
    {
        await using var town = await RunningTown.Start();
        await town.SignOn(UnitKey.CommandRoom, "intake-1");
        town.Network.CutOff(town.Grains.GetZone(RunningTown.Code, "z1"));
        await town.Restart(town.Grains.GetCommandRoom(RunningTown.Code));
        await town.SignOn(UnitKey.CommandRoom, "intake-1");

        Assert.Equal("intake-1", (await town.State(await town.Reported("order"))).Desk);
    }

    [Fact]
    public async Task A_grid_that_fails_does_not_keep_the_town_from_resuming_those_after_it()
    {
        await using var town = await RunningTown.Start();
        var incident = await town.Reported("order", grid: 3);
        town.Network.CutOff(town.Grains.GetGrid(RunningTown.Code, SmallTown.GridCode(0)));

        await town.Restart(town.Grains.GetCommandRoom(RunningTown.Code));
        await town.Grains.GetCommandRoom(RunningTown.Code).View(); // wakes it
        await town.Settle();

        Assert.Equal(incident, Assert.Single((await town.Grains.GetCommandRoom(RunningTown.Code).View()).Waiting).Incident);
    }

    [Fact]
    public async Task A_sheet_is_signed_though_one_incident_cannot_be_read_and_counts_it()
    {
        await using var town = await RunningTown.Start();
        var (unread, other) = (await town.Reported("rubbish"), await town.Reported("rubbish"));
        await town.Run(61);
        town.Network.CutOff(town.Grains.GetIncident(unread));

        var sheet = (await town.Grains.GetHandovers(RunningTown.Code).HandOver(SmallTown.MondayMorning.AddHours(-1), "", "leader-a")).Sheet;

        Assert.Equal((2, other), (sheet!.Open, Assert.Single(sheet.Overdue)));
    }
}
