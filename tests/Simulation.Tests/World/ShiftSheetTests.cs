using GovGrid.Finding;
using GovGrid.Handovers;
using GovGrid.People;
using GovGrid.Simulation.Support;
using GovGrid.Testing;
using GovGrid.Towns;
using static GovGrid.Simulation.Support.SmallWorld;

namespace GovGrid.Simulation.World;

public class ShiftSheetTests
{
    private static readonly DateTimeOffset Change = SmallTown.MondayMorning.AddHours(11); // 20:00

    private static readonly Town Town = new(SmallWorld.Town.Definition with
    {
        CommandRoom = new([.. SmallWorld.Town.Definition.CommandRoom.Posts.Take(3), Leader("A"), Leader("B"), Leader("C")]),
    });

    [Fact]
    public async Task Both_leaders_sign_one_after_the_other()
    {
        await using var town = await LivingTown.Start(new ListedDemand(Report("r", 650, "stall")), town: Town);

        await town.Run(11 * 60 + 11);

        var sheet = (await Sheets(town))[0];
        Assert.Equal((Change, "leader-A", Change.AddMinutes(5)), (sheet.Change, sheet.Outgoing.By, sheet.Outgoing.At));
        Assert.Equal(("leader-B", Change.AddMinutes(10)), (sheet.Incoming!.By, sheet.Incoming.At));
        Assert.Equal(1, sheet.Open);
    }

    [Fact]
    public async Task A_forgotten_signature_is_told_to_the_head()
    {
        var forgetful = Definition with { Leaders = Definition.Leaders with { Handover = Definition.Leaders.Handover with { Incoming = 0 } } };
        await using var town = await LivingTown.Start(new ListedDemand(), forgetful, Town);

        await town.Run(11 * 60 + 16);

        Assert.Null((await Sheets(town))[0].Incoming);
        Assert.Contains((await town.Grains.GetFeed(SmallTown.Code).Read(null, "test")).Snapshot!.Notices, notice => notice.To is Role.CommandRoomHead);
    }

    [Fact]
    public async Task After_a_crash_what_was_not_signed_is_signed_and_nothing_twice()
    {
        await using var town = await LivingTown.Start(new ListedDemand(), town: Town);
        await town.Run(11 * 60 + 7);

        await town.Crash();
        await town.Run(4);

        var sheet = (await Sheets(town))[0];
        Assert.Equal((Change.AddMinutes(5), Change.AddMinutes(10)), (sheet.Outgoing.At, sheet.Incoming!.At));
    }

    private static Task<IReadOnlyList<HandoverSheet>> Sheets(LivingTown town) => town.Grains.GetHandovers(SmallTown.Code).Sheets();

    private static Post Leader(string crew) => new($"leader-{crew}", new(crew, crew), Role.ShiftLeader, new(DutyKind.Crew, crew), []);
}
